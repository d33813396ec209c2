import { rm } from 'node:fs/promises';

import type { Context } from 'koa';

/** A file that came with a request, as it lies in a temporary folder until somebody removes it. */
export interface Uploaded {
  readonly filepath: string;
  readonly originalFilename?: string | null;
}

export function uploadsOf(ctx: Context): readonly Uploaded[] {
  const { files } = ctx.request as unknown as { files?: Record<string, Uploaded | Uploaded[]> };
  return Object.values(files ?? {}).flat();
}

export async function removeUploads(ctx: Context): Promise<void> {
  for (const { filepath } of uploadsOf(ctx)) await rm(filepath, { force: true });
}
