import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import type { Agency } from '../vocabulary/agencies';
import {
  batchAction,
  type BatchDraft,
  type BatchOutcome,
  type BatchPreview as Preview,
} from './batch';
import { BatchDone } from './BatchDone';
import { BatchForm } from './BatchForm';
import { BatchPreview } from './BatchPreview';
import { conditionsOf, type ReviewFilter } from './queue';

interface ActOnManyProps {
  filter: ReviewFilter;
  agency: Agency;
  onClose: () => void;
}

/** The same for many reviews of the queue: choose, see how many and which, confirm exactly those, read what came of it. */
export function ActOnMany({ filter, agency, onClose }: ActOnManyProps) {
  const [draft, setDraft] = useState<BatchDraft | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [outcome, setOutcome] = useState<BatchOutcome | null>(null);
  const look = useCommand<Preview>({ changes: [], onDone: setPreview });
  const act = useCommand<BatchOutcome>({ changes: ['reviews', 'deals'], onDone: setOutcome });

  const bodyOf = (of: BatchDraft) => ({ filter: conditionsOf(filter), action: batchAction(of) });
  const lookAt = (next: BatchDraft) => {
    act.reset();
    setDraft(next);
    look.mutate({ path: '/review-batches/preview', body: bodyOf(next) });
  };

  if (draft && outcome) return <BatchDone draft={draft} outcome={outcome} onClose={onClose} />;
  if (draft && preview) {
    return (
      <BatchPreview
        draft={draft}
        filter={filter}
        preview={preview}
        acting={act.isPending}
        looking={look.isPending}
        problem={act.error?.problem ?? look.error?.problem}
        onAct={() =>
          act.mutate({
            path: '/review-batches',
            body: { ...bodyOf(draft), selection: preview.selection },
          })
        }
        onLookAgain={() => lookAt(draft)}
        onBack={() => {
          act.reset();
          look.reset();
          setPreview(null);
        }}
      />
    );
  }
  return (
    <BatchForm
      agency={agency}
      filter={filter}
      initial={draft}
      sending={look.isPending}
      problem={look.error?.problem}
      onLook={lookAt}
      onCancel={onClose}
    />
  );
}
