import type { UseQueryResult } from '@tanstack/react-query';
import type { Screening } from '../screenings/queries';
import { ScreeningSection } from '../screenings/ScreeningSection';
import { belongsTo, has } from '../session/me';
import { useMe } from '../session/useSession';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { Loaded } from '../ui/Loaded';
import { ReasonForm } from '../ui/form/ReasonForm';
import { OrganizationChip } from './OrganizationChip';
import { OrganizationFacts } from './OrganizationFacts';
import type { Organization } from './queries';

const CHANGES = ['organizations', 'offerings', 'deals'];

interface OrganizationCardProps {
  organization: Organization;
  screenings: UseQueryResult<Screening[]>;
}

/** One organization, and for the program office what it can do about it. Nobody verifies their own. */
export function OrganizationCard({ organization, screenings }: OrganizationCardProps) {
  const me = useMe();
  const { legalName, state } = organization;
  const path = `/organizations/${organization.id}`;
  const decides = has(me, 'program-office') && !belongsTo(me, organization.id);
  return (
    <li className="card">
      <div className="card__head">
        <h2>{legalName}</h2>
        <OrganizationChip state={state} />
      </div>
      <OrganizationFacts organization={organization} />
      {decides && state !== 'VERIFIED' && (
        <CommandButton
          request={{ path: `${path}/verification`, basedOn: path }}
          label={`Verify ${legalName}`}
          busyLabel="Verifying…"
          changes={CHANGES}
          says={`${legalName} is verified.`}
        />
      )}
      {decides && state === 'VERIFIED' && (
        <Disclosure label={`Suspend ${legalName}…`} weight="link">
          {(close) => (
            <ReasonForm
              label={`Suspend ${legalName}`}
              reasonLabel="Why is it suspended?"
              hint="It cannot apply for certificates until it is verified again."
              send={`Suspend ${legalName}`}
              path={`${path}/suspension`}
              basedOn={path}
              changes={CHANGES}
              says={`${legalName} is suspended.`}
              onDone={close}
              onCancel={close}
            />
          )}
        </Disclosure>
      )}
      <Loaded query={screenings} what="screenings">
        {(all) => <ScreeningSection organization={organization} screenings={all} />}
      </Loaded>
    </li>
  );
}
