/** What somebody who uses the panel is told of how it is set up, and may choose for themselves. */

/** How the plugin is set up, for everybody who uses the panel. */
export interface SetupView {
  /** Uids of the governed types. */
  readonly governed: readonly string[];
  /** The organisation's time zone, for example Europe/Stockholm. */
  readonly zone: string;
}

/** How often the person is written to, and whether this installation sends notices by mail at all. */
export interface MailChoiceView {
  readonly choice: 'at-once' | 'daily' | 'none';
  readonly isOn: boolean;
}
