import { useQuery } from '@tanstack/react-query';
import { type Offering, offeringsQuery } from '../offerings/queries';
import { belongsTo, isCompany } from '../session/me';
import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { AttestationItem } from './AttestationItem';
import { attestationsQuery } from './queries';
import { RecordForm } from './RecordForm';
import { inOrder, isSideOf } from './sides';

interface AttestationsPanelProps {
  /** Of one offering; without it, of the person's own company. */
  offering?: Offering;
}

/** What was validated together with what, and for a company's own people the form that records it. */
export function AttestationsPanel({ offering }: AttestationsPanelProps) {
  const me = useMe();
  const attestations = useQuery(attestationsQuery(offering?.id));
  const offerings = useQuery(offeringsQuery());
  const byId = new Map((offerings.data ?? []).map((one) => [one.id, one]));
  const published = (offerings.data ?? []).filter(({ state }) => state === 'PUBLISHED');
  const own = published.filter((one) => belongsTo(me, one.organizationId));
  const mayRecord =
    isCompany(me) && (offering ? own.some(({ id }) => id === offering.id) : own.length > 0);
  return (
    <Panel title="Validated together">
      <p className="panel__note">
        Two companies that have tested their offerings together say so here. A buyer can ask for
        offerings that are attested, and pairs without an attestation count against a consortium.
      </p>
      {mayRecord && (
        <Disclosure label="Record a test…">
          {(close) => (
            <RecordForm own={offering ? [offering] : own} published={published} onDone={close} />
          )}
        </Disclosure>
      )}
      <Loaded query={attestations} what="attestations">
        {(all) => {
          const shown = offering ? all : all.filter((one) => isSideOf(one, me.organization?.id));
          return shown.length === 0 ? (
            <Empty title="No attestations yet">
              <p>
                {mayRecord
                  ? 'Record a test that you have made with another offering.'
                  : 'They appear here when a company records a test with another offering.'}
              </p>
            </Empty>
          ) : (
            <ul className="attestations">
              {inOrder(shown, me).map((one) => (
                <AttestationItem
                  key={one.id}
                  attestation={one}
                  about={offering?.id}
                  offerings={byId}
                />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
