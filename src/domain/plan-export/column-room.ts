import type { PlanColumn } from './plan-content';

/** How wide each column is beside the others. */
export const ROOM: Readonly<Record<PlanColumn['field'], number>> = {
  summary: 17,
  goals: 22,
  audiences: 12,
  'key-messages': 17,
  channels: 13,
  description: 17,
  timing: 11,
  responsible: 15,
  partners: 13,
  location: 11,
  progress: 10,
  budget: 9,
  'follow-up': 14,
};
