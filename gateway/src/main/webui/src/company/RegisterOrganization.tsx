import { useCommand } from '../api/useCommand';
import { has } from '../session/me';
import { useMe } from '../session/useSession';
import { Panel } from '../ui/Panel';
import { SelectField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import { COUNTRIES } from '../vocabulary/countries';

interface Registration {
  legalName: string;
  headquartersCountry: string;
  incorporationCountry: string;
  principalPlaceOfBusiness: string;
  parentName: string;
  parentCountry: string;
}

/** The first thing that a company does: it makes itself known. */
export function RegisterOrganization() {
  const me = useMe();
  const command = useCommand({
    changes: ['organizations'],
    says: 'Your company is registered. The program office verifies it next.',
  });
  const form = useForm<Registration>({
    initial: {
      legalName: me.organization?.name ?? '',
      headquartersCountry: '',
      incorporationCountry: '',
      principalPlaceOfBusiness: '',
      parentName: '',
      parentCountry: '',
    },
    problem: command.error?.problem,
    places: { 'ultimateParent.name': 'parentName', 'ultimateParent.country': 'parentCountry' },
    rules: registrationRules,
    onSubmit: (values) =>
      command.mutate({
        path: '/organizations',
        body: {
          legalName: values.legalName.trim(),
          headquartersCountry: values.headquartersCountry,
          incorporationCountry: values.incorporationCountry,
          principalPlaceOfBusiness: values.principalPlaceOfBusiness,
          ...(values.parentName.trim() === ''
            ? {}
            : {
                ultimateParent: { name: values.parentName.trim(), country: values.parentCountry },
              }),
        },
      }),
  });
  if (!has(me, 'company-admin')) {
    return (
      <Panel title="Not registered yet">
        <p>An administrator of your company registers it first. Then your offerings appear here.</p>
      </Panel>
    );
  }
  return (
    <Panel title="Register your company" tone="accent">
      <FormFrame
        form={form}
        label="Register your company"
        send="Register the company"
        sending={command.isPending}
        problem={command.error?.problem}
      >
        <TextField form={form} field="legalName" label="Legal name" />
        <SelectField
          form={form}
          field="headquartersCountry"
          label="Country of headquarters"
          options={COUNTRIES}
        />
        <SelectField
          form={form}
          field="incorporationCountry"
          label="Country of incorporation"
          options={COUNTRIES}
        />
        <SelectField
          form={form}
          field="principalPlaceOfBusiness"
          label="Country of the main place of business"
          hint="Where the company mainly does its business; often the country of its headquarters."
          options={COUNTRIES}
        />
        <TextField
          form={form}
          field="parentName"
          label="Ultimate parent"
          hint="Leave empty if the company has none."
          optional
        />
        <SelectField
          form={form}
          field="parentCountry"
          label="Country of the ultimate parent"
          options={COUNTRIES}
          optional
        />
      </FormFrame>
    </Panel>
  );
}

function registrationRules(values: Registration) {
  return found<Registration>({
    legalName: required(values.legalName, 'Give the legal name.'),
    headquartersCountry: required(values.headquartersCountry, 'Choose the headquarters country.'),
    incorporationCountry: required(
      values.incorporationCountry,
      'Choose the incorporation country.',
    ),
    principalPlaceOfBusiness: required(
      values.principalPlaceOfBusiness,
      'Choose the country of the main place of business.',
    ),
    parentCountry:
      values.parentName.trim() === ''
        ? undefined
        : required(values.parentCountry, 'Choose the country of the ultimate parent.'),
  });
}
