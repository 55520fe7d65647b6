import { useQuery } from '@tanstack/react-query';
import { organizationsQuery } from '../../organizations/queries';
import { assemblyPolicyQuery } from '../../policies/queries';
import { CheckboxField } from '../../ui/form/choices';
import { TextField } from '../../ui/form/controls';
import { CountriesField } from '../../ui/form/CountriesField';
import { PickField } from '../../ui/form/PickField';
import type { FormHandle } from '../../ui/form/useForm';
import { Fold } from '../../ui/Fold';
import { countryName } from '../../vocabulary/countries';
import { LAYER_NAMES, layerLabel, LAYERS } from '../../vocabulary/layers';
import { listed } from '../../vocabulary/words';
import { ApartField } from './ApartField';
import { CapacityFields } from './CapacityFields';
import type { Demands } from './demands';
import type { Need } from './need';

/** What the consortium as a whole, and who is in it, has to keep to; closed until somebody wants it. */
interface LimitsFieldsProps {
  form: FormHandle<Need>;
  /** A need that is no deal, of which companies see nothing. */
  whatIf?: boolean;
}

export function LimitsFields({ form, whatIf = false }: LimitsFieldsProps) {
  const organizations = useQuery(organizationsQuery).data ?? [];
  const policy = useQuery(assemblyPolicyQuery).data;
  const companies = organizations.map(({ id, legalName }) => ({ value: id, label: legalName }));
  const wrong = (...fields: (keyof Demands)[]) =>
    fields.some((field) => form.errors[field] !== undefined);
  return (
    <>
      <Fold
        title="Capacity"
        about="The least that each slot has to supply."
        wrong={wrong('capacities')}
      >
        <CapacityFields form={form} />
      </Fold>
      <Fold
        title="The consortium as a whole"
        about="US-origin share, number of companies, offerings of one company."
        wrong={wrong('hardwareUsSharePercent', 'organizations', 'offeringsPerOrganization')}
      >
        <TextField
          form={form}
          field="hardwareUsSharePercent"
          label="US-origin share of the hardware in percent"
          hint="At least so much of the hardware's price. 51 meets the presumption of the Call for Proposals."
          inputMode="numeric"
          narrow
          optional
        />
        <TextField
          form={form}
          field="organizations"
          label="Companies at most"
          inputMode="numeric"
          narrow
          optional
        />
        <TextField
          form={form}
          field="offeringsPerOrganization"
          label="Offerings of one company at most"
          inputMode="numeric"
          narrow
          optional
        />
        <CheckboxField
          form={form}
          field="onePerOrganizationAndLayer"
          legend="Spread over companies"
          choices={[{ value: 'yes', label: 'At most one offering of a company in each layer' }]}
        />
      </Fold>
      <Fold
        title="Companies"
        about={`Who has to take part, who must not, who not together.${whatIf ? '' : ' Companies do not see this.'}`}
        wrong={wrong('requiredOrganizations', 'forbiddenOrganizations', 'apart')}
      >
        <PickField
          form={form}
          field="requiredOrganizations"
          legend="Required companies"
          hint="Each of them takes part, or there is no consortium."
          add="Require a company"
          options={companies}
        />
        <PickField
          form={form}
          field="forbiddenOrganizations"
          legend="Unwanted companies"
          hint="None of them takes part."
          add="Rule out a company"
          options={companies}
        />
        <ApartField form={form} companies={companies} />
      </Fold>
      <Fold
        title="Countries"
        about="Under whose law it is operated, and from where nobody provides."
        wrong={wrong('operatorJurisdictions', 'excludedCountries')}
      >
        <CountriesField
          form={form}
          field="operatorJurisdictions"
          legend="Operated under the law of"
          hint="None named accepts every country, also an unknown one."
          add="Accept a country"
        />
        <CountriesField
          form={form}
          field="excludedCountries"
          legend="Not provided from"
          hint="Companies that are incorporated or have their main place of business there do not provide the layers chosen below."
          add="Exclude a country"
        />
        <CheckboxField
          form={form}
          field="excludedLayers"
          legend="In these layers"
          choices={LAYERS.map((layer) => ({ value: layer, label: layerLabel(layer) }))}
        />
        {policy?.nationality.map(({ label, source, rules }) => (
          <p key={source} className="panel__note">
            This holds in any case ({label}):{' '}
            {rules
              .map(
                (rule) =>
                  `nobody from ${listed(rule.excludedCountries.map(countryName))} provides ${listed(rule.layers.map((layer) => LAYER_NAMES[layer].toLowerCase()))}`,
              )
              .join('; ')}
            . Source: {source}
          </p>
        ))}
      </Fold>
    </>
  );
}
