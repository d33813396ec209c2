import type { Core } from '@strapi/strapi';

import { DEFAULT_EVES, swedishDaysOff } from '../calendar/swedish-holidays';
import { settingsOf } from '../config';
import type { Calendar } from '../domain/working-hours';
import { deadlinesOfStep, type Deadlines, type OpenedStep } from '../use-cases/deadlines-of-step';

/** When the organisation works, from attest.calendar. */
const calendar = ({ strapi }: { strapi: Core.Strapi }) => {
  let known: Calendar | undefined;
  const current = (): Calendar => {
    const { zone, hours, eves = DEFAULT_EVES } = settingsOf(strapi).calendar;
    return (known ??= { zone, hours, isDayOff: swedishDaysOff({ eves }) });
  };
  return {
    current,
    deadlinesOf: (step: OpenedStep): Deadlines => deadlinesOfStep(step, settingsOf(strapi).remindBefore, current()),
  };
};

export default calendar;
export type CalendarService = ReturnType<typeof calendar>;
