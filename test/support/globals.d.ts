/** What the global set-up hands to the global tear-down. */
declare global {
  var __postgres: { stop(): Promise<void> } | undefined;
}

export {};
