import type { PlanCheck } from './issue';

/** A plan has each part that it says itself a plan must have (E77, X10). One issue a part. */
export const obligatoryParts: PlanCheck = ({ requires, parts }) =>
  requires.flatMap((part, index) =>
    parts.includes(part)
      ? []
      : [
          {
            id: 'obligatory-parts',
            field: `requires.${index}.part`,
            code: 'obligatory-part-missing',
            detail: { part },
          },
        ],
  );
