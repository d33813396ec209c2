const NAMES = { 403: 'ForbiddenError', 404: 'NotFoundError', 409: 'ConflictError', 422: 'UnprocessableEntityError' };

/** 403: not this person; 404: not there; 409: not now; 422: not with this content. */
export type RefusalStatus = keyof typeof NAMES;

interface Refused {
  readonly code: string;
  /** Why a file cannot be read. */
  readonly because?: { readonly code: string; readonly detail: object };
}

/** A refusal as Strapi answers errors, with what its words need in `details`. `details.reason` says what of a file cannot be read. */
export function refusalAnswer({ code, because, ...rest }: Refused, status: RefusalStatus, message: string) {
  const details = because ? { reason: because.code, ...because.detail, code } : { ...rest, code };
  return { status, body: { data: null, error: { status, name: NAMES[status], message, details } } };
}
