/** Stands in every bundle for the SDK's event streams, which nothing that a function calls sends or takes. */
export {};

throw new Error('No function streams events.');
