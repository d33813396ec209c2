import type { HealthView } from '../../../../shared/contracts';

/** `unknown` is what nobody has looked at: it is neither well nor ill. */
export type State = 'well' | 'look' | 'act' | 'unknown';

export type Topic =
  | 'publishedWithoutEdition'
  | 'differing'
  | 'editionsWithoutPublished'
  | 'nobodyCanDecide'
  | 'overdue'
  | 'emergencies'
  | 'outbox'
  | 'dead'
  | 'mail'
  | 'log';

export interface Finding {
  readonly topic: Topic;
  readonly state: State;
  /** Which sentence is shown: `health.<topic>.<tells>`. */
  readonly tells: string;
}

/** Seconds after which work that waits is more than a busy moment. */
const LATE = 60;
const FAR_BEHIND = 15 * 60;

/** Each topic of health with its state: the only place that weighs what the server counted. */
export function findingsOf(health: HealthView): readonly Finding[] {
  const counted = (topic: Topic, number: number, ill: State = 'act'): Finding =>
    number > 0 ? { topic, state: ill, tells: 'some' } : { topic, state: 'well', tells: 'none' };
  return [
    counted('publishedWithoutEdition', health.publishedWithoutEdition.length),
    health.comparedAt === null
      ? { topic: 'differing', state: 'unknown', tells: 'never' }
      : counted('differing', health.differing.length),
    counted('editionsWithoutPublished', health.editionsWithoutPublished.length),
    health.hasPolicy
      ? counted('nobodyCanDecide', health.nobodyCanDecide.length)
      : { topic: 'nobodyCanDecide', state: 'act', tells: 'no-policy' },
    counted('overdue', health.overdue, 'look'),
    counted('emergencies', health.overridesOpen, 'look'),
    outboxOf(health.outbox),
    counted('dead', health.outbox.dead),
    mailOf(health.mail),
    logOf(health.log),
  ];
}

const ORDER: readonly State[] = ['act', 'look', 'unknown', 'well'];

export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  ORDER.flatMap((state) => findings.filter((finding) => finding.state === state));

function outboxOf({ seconds, lookedAt }: HealthView['outbox']): Finding {
  if (seconds > FAR_BEHIND) return { topic: 'outbox', state: 'act', tells: 'stopped' };
  if (seconds > LATE) return { topic: 'outbox', state: 'look', tells: 'late' };
  return lookedAt === null
    ? { topic: 'outbox', state: 'unknown', tells: 'never' }
    : { topic: 'outbox', state: 'well', tells: 'none' };
}

/** Where no mail is set up people see in the panel what waits: that is a choice, and no fault. */
function mailOf({ isOn, failing }: HealthView['mail']): Finding {
  if (failing > 0) return { topic: 'mail', state: 'look', tells: 'failing' };
  return { topic: 'mail', state: 'well', tells: isOn ? 'none' : 'off' };
}

function logOf(log: HealthView['log']): Finding {
  if (log === null) return { topic: 'log', state: 'unknown', tells: 'never' };
  return log.ok ? { topic: 'log', state: 'well', tells: 'none' } : { topic: 'log', state: 'act', tells: 'broken' };
}
