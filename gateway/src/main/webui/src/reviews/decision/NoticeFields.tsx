import { TextAreaField } from '../../ui/form/controls';
import type { FormHandle } from '../../ui/form/useForm';
import type { DecisionDraft } from './decision';

/** What the notice of a denial says besides the reasons (15 CFR 750.6). */
export function NoticeFields({ form }: { form: FormHandle<DecisionDraft> }) {
  return (
    <>
      <TextAreaField
        form={form}
        field="legalBasis"
        label="Legal basis"
        hint="Statute and regulation."
      />
      <TextAreaField
        form={form}
        field="modifications"
        label="What would change the answer"
        hint="Changes to the application after which it could be approved."
      />
      <TextAreaField
        form={form}
        field="contact"
        label="Contact"
        hint="Whom the applicant can ask."
      />
    </>
  );
}
