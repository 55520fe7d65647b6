import { Chip } from '../ui/Chip';
import { Panel } from '../ui/Panel';
import type { Certification } from './queries';
import { PART_NAMES, PARTS, RESULT_LOOKS, RESULT_NAMES, tallyInWords } from './words';

/** What the scheme asks for and how it came out, for those who may see the assessment. */
export function RequirementsPanel({ certification }: { certification: Certification }) {
  const requirements = certification.requirements ?? [];
  if (requirements.length === 0) {
    return (
      <Panel title="Requirements">
        <p className="panel__note">
          The assessment is shown to the company itself, to assessors, to agencies and to the
          program office.
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="Requirements" aside={<p className="panel__note">{tallyInWords(requirements)}</p>}>
      {PARTS.map((part) => {
        const asked = requirements.filter((one) => one.part === part);
        return (
          asked.length > 0 && (
            <section key={part} className="findings" aria-label={PART_NAMES[part]}>
              <h3>{PART_NAMES[part]}</h3>
              <ul>
                {asked.map(({ code, title, result, evidence }) => (
                  <li key={code} className="finding">
                    <div>
                      <p>
                        <code>{code}</code> {title}
                      </p>
                      {evidence && <p className="finding__evidence">{evidence}</p>}
                    </div>
                    <Chip {...RESULT_LOOKS[result]} label={RESULT_NAMES[result]} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {requirements.some(({ result }) => result === 'UNKNOWN') && (
        <p className="panel__note">Unknown is not passed.</p>
      )}
    </Panel>
  );
}
