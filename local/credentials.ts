/** What functions sign their calls with here, and what addresses that they sign are checked by. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;
