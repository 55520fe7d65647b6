import { useEffect, useRef } from 'react';
import { Chip } from '../ui/Chip';
import { Panel } from '../ui/Panel';
import { AnswerBody } from './AnswerBody';
import { type Determination, REQUIREMENTS } from './words';

/** What was determined, what is missing, and what every rule said; the focus goes to it when it comes. */
export function DeterminationAnswer({ answer }: { answer: Determination }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [answer]);
  const { label, tone, icon, says } = REQUIREMENTS[answer.requirement];
  return (
    <div ref={panel} tabIndex={-1}>
      <Panel title="Determination" aside={<Chip tone={tone} icon={icon} label={label} />}>
        <p>{says}</p>
        <AnswerBody answer={answer} />
      </Panel>
    </div>
  );
}
