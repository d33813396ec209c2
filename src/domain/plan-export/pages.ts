import type { Chapter, Part, PlanDocument } from './document';

/** Chapters in a row whose pages lie the same way. */
export interface Pages {
  readonly isLying: boolean;
  readonly parts: readonly Part[];
}

/** A chapter with a wide table has its pages lying; the others stand. */
export function pagesOf({ chapters }: PlanDocument): readonly Pages[] {
  return chapters.reduce<readonly Pages[]>((pages, { parts }) => {
    const isLying = isWide({ parts });
    const last = pages.at(-1);
    if (last?.isLying !== isLying) return [...pages, { isLying, parts }];
    return [...pages.slice(0, -1), { isLying, parts: [...last.parts, ...parts] }];
  }, []);
}

const isWide = ({ parts }: Chapter): boolean => parts.some((part) => part.kind === 'table' && part.isWide);
