import type { ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import type { Part, Requirement, Result } from './queries';
import type { Task } from './task';

export const PART_NAMES: Record<Part, string> = {
  SECURITY: 'Security',
  INTEROPERABILITY: 'Interoperability',
};
export const PARTS: readonly Part[] = ['SECURITY', 'INTEROPERABILITY'];

export const RESULT_NAMES: Record<Result, string> = {
  PASSED: 'Passed',
  FAILED: 'Failed',
  UNKNOWN: 'Unknown',
};
export const RESULTS: readonly Result[] = ['PASSED', 'FAILED', 'UNKNOWN'];

export const RESULT_LOOKS: Record<Result, { tone: ChipTone; icon: IconName }> = {
  PASSED: { tone: 'success', icon: 'check' },
  FAILED: { tone: 'danger', icon: 'cross' },
  UNKNOWN: { tone: 'neutral', icon: 'question' },
};

export const TASK_NAMES: Record<Task, string> = {
  start: 'Start the assessment',
  decide: 'Decide on it',
  elsewhere: 'Another laboratory assesses it',
};

/** "4 passed, 1 failed, 1 unknown", leaving out what there is none of. */
export function tallyInWords(requirements: readonly Pick<Requirement, 'result'>[]): string {
  return RESULTS.map((result) => ({
    result,
    count: requirements.filter((one) => one.result === result).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${count} ${RESULT_NAMES[result].toLowerCase()}`)
    .join(', ');
}
