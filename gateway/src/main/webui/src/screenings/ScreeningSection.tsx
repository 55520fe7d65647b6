import { belongsTo } from '../session/me';
import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { Fold } from '../ui/Fold';
import { counted } from '../vocabulary/words';
import { maySignScreenings } from './authority';
import { endedLater, isHit, latestFirst, type Screening } from './queries';
import { RecordForm } from './RecordForm';
import { ScreeningItem } from './ScreeningItem';

interface ScreeningSectionProps {
  organization: { id: string; legalName: string };
  screenings: readonly Screening[];
}

/** Where an organization stands with the screening lists: the latest result, and what still waits for a decision. */
export function ScreeningSection({ organization, screenings }: ScreeningSectionProps) {
  const me = useMe();
  const acts = maySignScreenings(me) && !belongsTo(me, organization.id);
  const all = latestFirst(screenings, organization.id);
  const shown = all.filter((one, index) => index === 0 || (isHit(one) && !endedLater(one, all)));
  const earlier = all.filter((one) => !shown.includes(one));
  return (
    <section className="screening" aria-label={`Screening of ${organization.legalName}`}>
      <h3>Screening</h3>
      {all.length === 0 && <p className="panel__note">Not screened yet.</p>}
      {shown.length > 0 && <Items screenings={shown} among={all} decides={acts} />}
      {earlier.length > 0 && (
        <Fold title="Earlier" about={counted(earlier.length, 'screening')}>
          <Items screenings={earlier} among={all} decides={acts} />
        </Fold>
      )}
      {acts && (
        <Disclosure
          label="Record a screening…"
          name={`Record a screening… ${organization.legalName}`}
          weight="link"
        >
          {(close) => <RecordForm organization={organization} onDone={close} />}
        </Disclosure>
      )}
    </section>
  );
}

interface ItemsProps {
  screenings: readonly Screening[];
  among: readonly Screening[];
  decides: boolean;
}

function Items(props: ItemsProps) {
  return (
    <ul className="attestations">
      {props.screenings.map((one) => (
        <ScreeningItem key={one.id} screening={one} among={props.among} decides={props.decides} />
      ))}
    </ul>
  );
}
