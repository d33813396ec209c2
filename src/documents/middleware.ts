import type { Core, UID } from '@strapi/strapi';

/** One call of Strapi's Document Service, with what this application reads of it. */
export interface Call {
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly params: {
    documentId?: string;
    status?: string;
    data?: Record<string, unknown>;
  };
}

export type OnCall = (call: Call, next: () => Promise<unknown>) => Promise<unknown>;

/** Strapi types a call as a union over every action; this narrows it once, so that nobody else has to. */
export function useOnEveryCall(strapi: Core.Strapi, onCall: OnCall): void {
  strapi.documents.use((context, next) => onCall(context as unknown as Call, next) as ReturnType<typeof next>);
}
