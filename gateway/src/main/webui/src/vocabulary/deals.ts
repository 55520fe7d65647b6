import type { ChipTone } from '../ui/Chip';

export const DEAL_STATES = [
  'OPEN',
  'ASSEMBLING',
  'CONSORTIUM_FORMING',
  'READY',
  'IN_REVIEW',
  'LICENSED',
  'NOT_REQUIRED',
  'DENIED',
  'DELIVERING',
  'CLOSED',
  'WITHDRAWN',
  'ON_HOLD',
] as const;
export type DealState = (typeof DEAL_STATES)[number];

export const STATE_NAMES: Record<DealState, string> = {
  OPEN: 'Open',
  ASSEMBLING: 'Assembling',
  CONSORTIUM_FORMING: 'Consortium forming',
  READY: 'Ready',
  IN_REVIEW: 'In review',
  LICENSED: 'Licensed',
  NOT_REQUIRED: 'No license required',
  DENIED: 'Denied',
  DELIVERING: 'Delivering',
  CLOSED: 'Closed',
  WITHDRAWN: 'Withdrawn',
  ON_HOLD: 'On hold',
};

export const STATE_TONES: Record<DealState, ChipTone> = {
  OPEN: 'neutral',
  ASSEMBLING: 'info',
  CONSORTIUM_FORMING: 'info',
  READY: 'accent',
  IN_REVIEW: 'accent',
  LICENSED: 'success',
  NOT_REQUIRED: 'success',
  DENIED: 'danger',
  DELIVERING: 'success',
  CLOSED: 'neutral',
  WITHDRAWN: 'neutral',
  ON_HOLD: 'warning',
};

/** One column of the board. A hold is no column: a held deal stays in the stage it will go back to. */
export interface Stage {
  name: string;
  states: readonly DealState[];
  what: string;
}

export const STAGES: readonly Stage[] = [
  { name: 'Open', states: ['OPEN'], what: 'A need, stated by its buyer' },
  { name: 'Assembling', states: ['ASSEMBLING'], what: 'Candidate consortia are compared' },
  {
    name: 'Consortium forming',
    states: ['CONSORTIUM_FORMING'],
    what: 'Invited companies answer',
  },
  { name: 'Ready', states: ['READY'], what: 'Formed; review can be submitted' },
  { name: 'In review', states: ['IN_REVIEW'], what: 'Agencies review the export' },
  { name: 'Licensed', states: ['LICENSED', 'NOT_REQUIRED'], what: 'Cleared to export' },
  { name: 'Delivering', states: ['DELIVERING'], what: 'Licenses are drawn down' },
  { name: 'Ended', states: ['CLOSED', 'DENIED', 'WITHDRAWN'], what: 'Closed, denied or withdrawn' },
];
