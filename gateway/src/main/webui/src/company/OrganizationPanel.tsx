import { useQuery } from '@tanstack/react-query';
import { OrganizationChip } from '../organizations/OrganizationChip';
import { OrganizationFacts } from '../organizations/OrganizationFacts';
import type { Organization } from '../organizations/queries';
import { screeningsQuery } from '../screenings/queries';
import { ScreeningSection } from '../screenings/ScreeningSection';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';

export function OrganizationPanel({ organization }: { organization: Organization }) {
  const screenings = useQuery(screeningsQuery(organization.id));
  return (
    <Panel title="Organization" aside={<OrganizationChip state={organization.state} />}>
      <OrganizationFacts organization={organization} />
      {organization.state === 'REGISTERED' && (
        <p className="panel__note">The program office verifies the registration next.</p>
      )}
      {organization.state === 'SUSPENDED' && (
        <p className="panel__note">
          The program office has suspended the organization. It can apply for certificates again
          when it is verified anew.
        </p>
      )}
      <Loaded query={screenings} what="screenings">
        {(all) => <ScreeningSection organization={organization} screenings={all} />}
      </Loaded>
    </Panel>
  );
}
