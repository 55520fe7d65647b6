import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Fold } from '../ui/Fold';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { counted, inWords } from '../vocabulary/words';
import { REQUIREMENTS, type Requirement } from './words';

/** What was determined for the deal when its application was submitted. */
export interface AtSubmission {
  /** Whether anything was; that nothing was says neither yes nor no. */
  stated: boolean;
  number?: number | null;
  asOf?: string | null;
  requirement?: Requirement | null;
  reviewPolicy?: string | null;
  rules?: string[];
  /** Why it was submitted although the determination speaks against it. */
  overrideReason?: string | null;
}

/** On a review: what the applicant's deal was found to need, and why they applied all the same. */
export function AtSubmissionPanel({ kept }: { kept: AtSubmission | null | undefined }) {
  if (!kept) return null;
  const look = kept.requirement ? REQUIREMENTS[kept.requirement] : null;
  return (
    <Panel
      title="Determined at submission"
      {...(kept.overrideReason ? { tone: 'warning' as const } : {})}
      aside={
        look ? (
          <Chip tone={look.tone} icon={look.icon} label={look.label} />
        ) : (
          <Chip tone="neutral" icon="question" label="Unknown" />
        )
      }
    >
      {!kept.stated && (
        <p className="panel__note">
          Nothing was determined for the deal. That says neither that it needs a license nor that it
          needs none.
        </p>
      )}
      {kept.overrideReason && (
        <p>
          <strong>Submitted all the same:</strong> {kept.overrideReason}
        </p>
      )}
      {kept.stated && (
        <Facts
          facts={[
            { name: 'Determination', value: kept.number },
            { name: 'By the rules of', value: kept.asOf && day(kept.asOf) },
            { name: 'Reviewed with', value: kept.reviewPolicy && inWords(kept.reviewPolicy) },
          ]}
        />
      )}
      {kept.rules && kept.rules.length > 0 && (
        <Fold
          title="Rule versions"
          about={`${counted(kept.rules.length, 'row')} of policy that it rests on`}
        >
          <p>{kept.rules.join(', ')}</p>
        </Fold>
      )}
    </Panel>
  );
}
