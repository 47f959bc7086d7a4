/**
 * The version of the notice of what a consent may bring with it (`consentNotice` in shared/texts): whoever consents names
 * the one that they were shown. Raised wherever its words change in either language; a test holds the two together.
 */
export const consentNoticeVersion = 1;
