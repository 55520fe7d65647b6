import type { ReactNode } from 'react';
import { useMedia } from '../../ui/useMedia';
import type { Candidate } from '../model';
import { CandidateCard } from './CandidateCard';
import { ComparisonTable } from './ComparisonTable';

interface CandidatesProps {
  candidates: readonly Candidate[];
  choice?: (candidate: Candidate) => ReactNode;
  chosen?: number | undefined;
}

/** Candidates side by side; one below the other where there is no room for two. */
export function Candidates(props: CandidatesProps) {
  const narrow = useMedia('(width < 48rem)');
  if (!narrow) return <ComparisonTable {...props} />;
  return (
    <div className="candidates">
      {props.candidates.map((candidate) => (
        <CandidateCard
          key={candidate.rank}
          candidate={candidate}
          all={props.candidates}
          chosen={candidate.rank === props.chosen}
        >
          {props.choice?.(candidate)}
        </CandidateCard>
      ))}
    </div>
  );
}
