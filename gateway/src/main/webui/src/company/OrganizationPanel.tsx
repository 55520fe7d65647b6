import type { Organization } from '../organizations/queries';
import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Panel } from '../ui/Panel';
import { countryName } from '../vocabulary/countries';
import { inWords } from '../vocabulary/words';

export function OrganizationPanel({ organization }: { organization: Organization }) {
  const parent = organization.ultimateParent;
  const verified = organization.state === 'VERIFIED';
  return (
    <Panel
      title="Organization"
      aside={
        <Chip
          tone={verified ? 'success' : 'neutral'}
          icon={verified ? 'check' : 'clock'}
          label={inWords(organization.state)}
        />
      }
    >
      <Facts
        facts={[
          { name: 'Legal name', value: organization.legalName },
          { name: 'Headquarters', value: countryName(organization.headquartersCountry) },
          {
            name: 'Incorporated in',
            value: organization.incorporationCountry
              ? countryName(organization.incorporationCountry)
              : 'Unknown',
          },
          {
            name: 'Ultimate parent',
            value: parent ? `${parent.name}, ${countryName(parent.country)}` : 'Not stated',
          },
        ]}
      />
      {organization.state === 'REGISTERED' && (
        <p className="panel__note">The program office verifies the registration next.</p>
      )}
    </Panel>
  );
}
