import { Facts } from '../ui/Facts';
import { countryName } from '../vocabulary/countries';
import type { Organization } from './queries';

export function OrganizationFacts({ organization }: { organization: Organization }) {
  const parent = organization.ultimateParent;
  return (
    <Facts
      facts={[
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
  );
}
