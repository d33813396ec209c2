import type { HealthView } from '../../../../shared/contracts';
import { useWords } from '../../words/use-words';

/** What the sentences of health speak of. */
export function useFigures(health: HealthView): Readonly<Record<string, string | number>> {
  const { instant, list } = useWords();
  const { outbox, mail, log } = health;
  return {
    publishedWithoutEdition: health.publishedWithoutEdition.length,
    differing: health.differing.length,
    editionsWithoutPublished: health.editionsWithoutPublished.length,
    groups: list(health.nobodyCanDecide),
    overdue: health.overdue,
    emergencies: health.overridesOpen,
    due: outbox.due,
    minutes: Math.round(outbox.seconds / 60),
    dead: outbox.dead,
    failing: mail.failing,
    mailError: mail.lastError ?? '',
    comparedAt: health.comparedAt ? instant(health.comparedAt) : '',
    lookedAt: outbox.lookedAt ? instant(outbox.lookedAt) : '',
    verifiedAt: log ? instant(log.verifiedAt) : '',
    entries: log?.ok ? log.entries : 0,
    at: log?.ok === false ? log.at : 0,
  };
}
