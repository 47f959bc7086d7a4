/** Stands in every bundle for where the SDK keeps endpoints that it discovered: no function lets it discover any. */
export class EndpointCache {}
