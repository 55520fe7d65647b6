import { Facts } from '../ui/Facts';
import { countryName } from '../vocabulary/countries';
import { statedCountry } from '../vocabulary/supply';
import type { Organization } from './queries';

export function OrganizationFacts({ organization }: { organization: Organization }) {
  const parent = organization.ultimateParent;
  return (
    <Facts
      facts={[
        { name: 'Headquarters', value: countryName(organization.headquartersCountry) },
        {
          name: 'Incorporated in',
          value: statedCountry(organization.incorporationCountry),
        },
        {
          name: 'Main place of business',
          value: statedCountry(organization.principalPlaceOfBusiness),
        },
        {
          name: 'Ultimate parent',
          value: parent ? `${parent.name}, ${countryName(parent.country)}` : 'Not stated',
        },
      ]}
    />
  );
}
