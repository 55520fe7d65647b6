import { Chip } from '../ui/Chip';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { day } from '../vocabulary/format';
import { DecisionForm } from './DecisionForm';
import type { Match, Screening } from './queries';
import { DECISIONS, listName, meaning, STATES } from './words';

interface ScreeningItemProps {
  screening: Screening;
  /** All of its organization, the latest first. */
  among: readonly Screening[];
  /** Whether this person decides on matches, as far as they did not record them. */
  decides: boolean;
}

/** One screening: when, what it came to, and for officials what was found and decided. */
export function ScreeningItem({ screening, among, decides }: ScreeningItemProps) {
  const { state, decision } = screening;
  const open = state === 'POTENTIAL_MATCH';
  return (
    <li className="attestation">
      <div className="attestation__head">
        <p>Screened on {day(screening.screenedOn)}</p>
        <Chip {...STATES[state]} />
      </div>
      {state !== 'CLEAR' && <p className="panel__note">{meaning(screening, among)}</p>}
      <Facts
        facts={[
          { name: 'Lists', value: editions(screening) },
          ...screening.matches.map((match) => ({
            name: listName(match.list),
            value: found(match),
          })),
          { name: 'Note', value: screening.note },
          { name: 'Recorded by', value: screening.recordedBy },
          { name: 'Decision', value: decision && DECISIONS[decision.decision] },
          { name: 'Why', value: decision?.reason },
          { name: 'Decided by', value: decision?.decidedBy },
        ]}
      />
      {open && decides && screening.mine && (
        <p className="panel__note">You recorded this match. Another official decides on it.</p>
      )}
      {open && decides && !screening.mine && (
        <Disclosure label="Decide on the match…">
          {(close) => <DecisionForm screening={screening} onDone={close} />}
        </Disclosure>
      )}
    </li>
  );
}

/** "EL, UVL of Jun 14, 2026". */
function editions({ lists }: Screening): string {
  const versions = [...new Set(lists.map(({ version }) => version))];
  return versions
    .map((version) => {
      const codes = lists.filter((list) => list.version === version).map(({ code }) => code);
      return `${codes.join(', ')} of ${versionInWords(version)}`;
    })
    .join('; ');
}

/** Some lists count their versions, most name them by the day. */
function versionInWords(version: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(version) ? day(version) : version;
}

function found({ name, entry, note }: Match): string {
  return `${name}, entry ${entry}${note ? `: ${note}` : ''}`;
}
