// Generated from docs/openapi.json by `npm run -s client`; not to be changed by hand.

/** The writes that take an Idempotency-Key. */
export const keyedPaths: ReadonlySet<string> = new Set([
    "/v1/submissions",
    "/v1/submissions/{id}/reviews",
    "/v1/notices/{id}/deliveries",
    "/v1/notices/{id}/replies",
    "/v1/notices/{id}/decisions",
    "/v1/authorizations",
    "/v1/authorizations/{id}/revocations",
    "/v1/objections",
    "/v1/objections/{id}/decisions",
    "/v1/joint-responses",
    "/v1/joint-responses/{id}/feedback",
    "/v1/publications",
    "/v1/publications/{id}/approvals",
    "/v1/publications/{id}/withdrawals",
]);

export interface paths {
    "/v1/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published catalog: what may be recorded, by whom, for how long, for which use (Art. 8, 9) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: number;
                                /** Format: date-time */
                                effectiveAt: string;
                                upcoming: {
                                    version: number;
                                    /** Format: date-time */
                                    effectiveAt: string;
                                }[];
                                name: string;
                                /** @enum {string} */
                                category: "basic-identity" | "penalties-and-compulsion" | "administrative-acts" | "refused-obligations" | "commendations-and-service" | "other-provided";
                                adverse: boolean;
                                format: string;
                                columns: string[];
                                providers: string[];
                                frequency: {
                                    [key: string]: unknown;
                                };
                                recordingPeriod: {
                                    [key: string]: {
                                        [key: string]: unknown;
                                    };
                                };
                                scopeOfUse: string[];
                                openForOrganizations: boolean;
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item of the published catalog, as it is now or in the version that a record names (Art. 8, 9) */
        get: {
            parameters: {
                query?: {
                    version?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** Format: date-time */
                            effectiveAt: string;
                            upcoming: {
                                version: number;
                                /** Format: date-time */
                                effectiveAt: string;
                            }[];
                            name: string;
                            /** @enum {string} */
                            category: "basic-identity" | "penalties-and-compulsion" | "administrative-acts" | "refused-obligations" | "commendations-and-service" | "other-provided";
                            adverse: boolean;
                            format: string;
                            columns: string[];
                            providers: string[];
                            frequency: {
                                [key: string]: unknown;
                            };
                            recordingPeriod: {
                                [key: string]: {
                                    [key: string]: unknown;
                                };
                            };
                            scopeOfUse: string[];
                            openForOrganizations: boolean;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published catalog of joint measures (Art. 17, 23) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: number;
                                /** Format: date-time */
                                effectiveAt: string;
                                upcoming: {
                                    version: number;
                                    /** Format: date-time */
                                    effectiveAt: string;
                                }[];
                                name: string;
                                conduct: string;
                                basis: string;
                                initiatingUnits: string[];
                                implementingUnits: string[];
                                remedies: string;
                                removal: string;
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One joint measure, as it is now or in the version under which it was taken (Art. 17, 23) */
        get: {
            parameters: {
                query?: {
                    version?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** Format: date-time */
                            effectiveAt: string;
                            upcoming: {
                                version: number;
                                /** Format: date-time */
                                effectiveAt: string;
                            }[];
                            name: string;
                            conduct: string;
                            basis: string;
                            initiatingUnits: string[];
                            implementingUnits: string[];
                            remedies: string;
                            removal: string;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every code of a problem, a fault or a refusal: what it means and what to do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                means: string;
                                advice: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one code means and what to do: where the `type` of a problem leads */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            means: string;
                            advice: string;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the platform answers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @constant */
                            status: "ok";
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This reference (OpenAPI 3.1) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            openapi: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit 1 to 500 records of a catalog item, as JSON or as a CSV file (Art. 10) */
        post: {
            parameters: {
                query?: {
                    item?: string;
                    exemption_law?: string;
                    exemption_article?: string;
                    inclusion_law?: string;
                    inclusion_article?: string;
                };
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        item: string;
                        official: {
                            id: string;
                            name: string;
                        };
                        exemption?: {
                            law: string;
                            article: string;
                        };
                        inclusion?: {
                            law: string;
                            article: string;
                        };
                        records: {
                            [key: string]: unknown;
                        }[];
                    };
                    "text/csv": string;
                };
            };
            responses: {
                /** @description As the summary says */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            status: "received" | "recorded";
                            item: string;
                            /** Format: date-time */
                            receivedAt: string;
                            rows: number;
                            accepted: number;
                            returned: number;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each record of a submission (Art. 10) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            status: "received" | "recorded";
                            item: string;
                            /** Format: date-time */
                            receivedAt: string;
                            rows: number;
                            accepted: number;
                            returned: number;
                            provider: string;
                            recordedAt: string | null;
                            reviewBy: string | null;
                            reviewedAt: string | null;
                            results: ({
                                row: number;
                                /** @constant */
                                result: "accepted";
                                record: string;
                            } | {
                                row: number;
                                /** @constant */
                                result: "returned";
                                faults: {
                                    field: string;
                                    code: string;
                                    detail: string;
                                }[];
                            })[];
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A named official has seen to what came back: it leaves the worklist (Art. 10) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            status: "received" | "recorded";
                            item: string;
                            /** Format: date-time */
                            receivedAt: string;
                            rows: number;
                            accepted: number;
                            returned: number;
                            provider: string;
                            recordedAt: string | null;
                            reviewBy: string | null;
                            reviewedAt: string | null;
                            results: ({
                                row: number;
                                /** @constant */
                                result: "accepted";
                                record: string;
                            } | {
                                row: number;
                                /** @constant */
                                result: "returned";
                                faults: {
                                    field: string;
                                    code: string;
                                    detail: string;
                                }[];
                            })[];
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, for the unit that provided it and the handler, also before it takes effect (Art. 11) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            item: string;
                            catalogVersion: number;
                            /** @enum {string} */
                            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                            provider: string;
                            subjectName: string;
                            documentNumber: string;
                            authority: {
                                name: string;
                                code: string;
                            };
                            /** Format: date */
                            decidedOn: string;
                            untrustworthiness: ("minor" | "general" | "serious") | null;
                            /** Format: date-time */
                            recordedUntil: string;
                            noticeExemption: {
                                law: string;
                                article: string;
                            } | null;
                            correctedAt: string | null;
                            annotations: {
                                objection: string;
                                /** Format: date-time */
                                since: string;
                                /** Format: date-time */
                                dueAt: string;
                                overdue: boolean;
                                text: string;
                            }[];
                            content: {
                                [key: string]: string | number | string[];
                            };
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice with its replies (Art. 11) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            kind: "notice-before-listing" | "listed-under-exemption";
                            version: number;
                            /** @enum {string} */
                            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                            /** Format: date-time */
                            issuedAt: string;
                            deliveredOn: string | null;
                            replyUntil: string | null;
                            replyCount: number;
                            replies: {
                                /** Format: date-time */
                                at: string;
                                text: string;
                            }[] | null;
                            decideBy: string | null;
                            overdue: boolean;
                            decision: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "confirm" | "withdraw";
                                official: {
                                    id: string;
                                    name: string;
                                };
                                reasons: string | null;
                            } | null;
                            exemption: {
                                law: string;
                                article: string;
                            } | null;
                            untrustworthiness: ("minor" | "general" | "serious") | null;
                            /** Format: date */
                            lastDay: string;
                            repairFrom: string | null;
                            howTo: {
                                reply: string;
                                object: string;
                                repair: string;
                            };
                            record: {
                                id: string;
                                item: string;
                                catalogVersion: number;
                                /** @enum {string} */
                                status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                                provider: string;
                                subjectName: string;
                                documentNumber: string;
                                authority: {
                                    name: string;
                                    code: string;
                                };
                                /** Format: date */
                                decidedOn: string;
                                untrustworthiness: ("minor" | "general" | "serious") | null;
                                /** Format: date-time */
                                recordedUntil: string;
                                noticeExemption: {
                                    law: string;
                                    article: string;
                                } | null;
                                correctedAt: string | null;
                                annotations: {
                                    objection: string;
                                    /** Format: date-time */
                                    since: string;
                                    /** Format: date-time */
                                    dueAt: string;
                                    overdue: boolean;
                                    text: string;
                                }[];
                                content: {
                                    [key: string]: string | number | string[];
                                };
                            } | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge a notice, or certify how it was served (Art. 11) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        method: "acknowledged" | "in-person" | "registered-mail" | "electronic" | "public-announcement";
                        /** Format: date */
                        servedOn?: string;
                        proof?: string;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                            /** Format: date-time */
                            replyUntil: string;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply to a notice; the reply goes to the provider's official (Art. 11) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                            /** Format: date-time */
                            decideBy: string;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provider's named official confirms or withdraws after a reply (Art. 11) */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag of the case as you read it */
                    "If-Match": string;
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "confirm" | "withdraw";
                        reasons: string;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Inquire into what is recorded about one subject, on a named basis (Art. 13, 14) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        subject: {
                            /** @enum {string} */
                            kind: "organization" | "natural-person";
                            code: string;
                        };
                        basis: {
                            /** @constant */
                            type: "self";
                        } | {
                            /** @constant */
                            type: "authorization";
                            /** Format: authorization-identifier */
                            authorization: string;
                        } | {
                            /** @constant */
                            type: "duty";
                            /** @enum {string} */
                            purpose: "permits-inspections-penalties" | "procurement-and-projects" | "recruitment-and-promotion" | "commendations-and-rewards" | "public-safety-risk" | "other-provided";
                            matter: string;
                        } | {
                            /** @constant */
                            type: "public";
                        };
                        cursor?: string;
                        limit?: number;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            asOf: string;
                            basis: {
                                /** @constant */
                                type: "self";
                            } | {
                                /** @constant */
                                type: "authorization";
                                /** Format: authorization-identifier */
                                authorization: string;
                            } | {
                                /** @constant */
                                type: "duty";
                                /** @enum {string} */
                                purpose: "permits-inspections-penalties" | "procurement-and-projects" | "recruitment-and-promotion" | "commendations-and-rewards" | "public-safety-risk" | "other-provided";
                                matter: string;
                            } | {
                                /** @constant */
                                type: "public";
                            };
                            norm: string;
                            records: {
                                id: string;
                                item: string;
                                catalogVersion: number;
                                /** @enum {string} */
                                status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                                provider: string;
                                subjectName: string;
                                documentNumber: string;
                                authority: {
                                    name: string;
                                    code: string;
                                };
                                /** Format: date */
                                decidedOn: string;
                                untrustworthiness: ("minor" | "general" | "serious") | null;
                                /** Format: date-time */
                                recordedUntil: string;
                                noticeExemption: {
                                    law: string;
                                    article: string;
                                } | null;
                                correctedAt: string | null;
                                annotations: {
                                    objection: string;
                                    /** Format: date-time */
                                    since: string;
                                    /** Format: date-time */
                                    dueAt: string;
                                    overdue: boolean;
                                    text: string;
                                }[];
                                content: {
                                    [key: string]: string | number | string[];
                                };
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything recorded about you, whatever its status, newest first (Art. 13, 32) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            asOf: string;
                            items: {
                                id: string;
                                item: string;
                                catalogVersion: number;
                                /** @enum {string} */
                                status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                                provider: string;
                                subjectName: string;
                                documentNumber: string;
                                authority: {
                                    name: string;
                                    code: string;
                                };
                                /** Format: date */
                                decidedOn: string;
                                untrustworthiness: ("minor" | "general" | "serious") | null;
                                /** Format: date-time */
                                recordedUntil: string;
                                noticeExemption: {
                                    law: string;
                                    article: string;
                                } | null;
                                correctedAt: string | null;
                                annotations: {
                                    objection: string;
                                    /** Format: date-time */
                                    since: string;
                                    /** Format: date-time */
                                    dueAt: string;
                                    overdue: boolean;
                                    text: string;
                                }[];
                                content: {
                                    [key: string]: string | number | string[];
                                };
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices to you, newest first: before listing, decisions on your objections, measures against you (Art. 11, 22, 33) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            asOf: string;
                            items: ({
                                id: string;
                                /** @enum {string} */
                                kind: "notice-before-listing" | "listed-under-exemption";
                                version: number;
                                /** @enum {string} */
                                status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                                /** Format: date-time */
                                issuedAt: string;
                                deliveredOn: string | null;
                                replyUntil: string | null;
                                replyCount: number;
                                replies: {
                                    /** Format: date-time */
                                    at: string;
                                    text: string;
                                }[] | null;
                                decideBy: string | null;
                                overdue: boolean;
                                decision: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    outcome: "confirm" | "withdraw";
                                    official: {
                                        id: string;
                                        name: string;
                                    };
                                    reasons: string | null;
                                } | null;
                                exemption: {
                                    law: string;
                                    article: string;
                                } | null;
                                untrustworthiness: ("minor" | "general" | "serious") | null;
                                /** Format: date */
                                lastDay: string;
                                repairFrom: string | null;
                                howTo: {
                                    reply: string;
                                    object: string;
                                    repair: string;
                                };
                                record: {
                                    id: string;
                                    item: string;
                                    catalogVersion: number;
                                    /** @enum {string} */
                                    status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                                    provider: string;
                                    subjectName: string;
                                    documentNumber: string;
                                    authority: {
                                        name: string;
                                        code: string;
                                    };
                                    /** Format: date */
                                    decidedOn: string;
                                    untrustworthiness: ("minor" | "general" | "serious") | null;
                                    /** Format: date-time */
                                    recordedUntil: string;
                                    noticeExemption: {
                                        law: string;
                                        article: string;
                                    } | null;
                                    correctedAt: string | null;
                                    annotations: {
                                        objection: string;
                                        /** Format: date-time */
                                        since: string;
                                        /** Format: date-time */
                                        dueAt: string;
                                        overdue: boolean;
                                        text: string;
                                    }[];
                                    content: {
                                        [key: string]: string | number | string[];
                                    };
                                } | null;
                            } | {
                                id: string;
                                /** @constant */
                                kind: "objection-decided";
                                /** Format: date-time */
                                issuedAt: string;
                                record: string;
                                /** @enum {string} */
                                outcome: "corrected" | "deleted" | "upheld";
                                reasons: string | null;
                                official: {
                                    id: string;
                                    name: string;
                                };
                                remedies: string;
                            } | {
                                id: string;
                                /** @constant */
                                kind: "joint-measure";
                                /** Format: date-time */
                                issuedAt: string;
                                record: string;
                                measure: string;
                                basis: string;
                                reason: string;
                                initiator: string;
                                implementingUnits: string[];
                                remedies: string;
                                removal: string;
                            })[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at what is recorded about you, when and for what purpose, newest first (Art. 32) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** Format: date-time */
                                at: string;
                                unit: string | null;
                                client: string;
                                official: {
                                    id: string;
                                    name: string;
                                } | null;
                                basis: {
                                    /** @constant */
                                    type: "self";
                                } | {
                                    /** @constant */
                                    type: "authorization";
                                    authorization: string;
                                } | {
                                    /** @constant */
                                    type: "duty";
                                    /** @enum {string} */
                                    purpose: "permits-inspections-penalties" | "procurement-and-projects" | "recruitment-and-promotion" | "commendations-and-rewards" | "public-safety-risk" | "other-provided";
                                } | {
                                    /** @constant */
                                    type: "public";
                                } | {
                                    /** @constant */
                                    type: "handling";
                                    case: string;
                                } | {
                                    /** @constant */
                                    type: "provider";
                                    case: string;
                                } | {
                                    /** @constant */
                                    type: "joint-response";
                                    case: string;
                                };
                                matter: string | null;
                                /** @enum {string} */
                                outcome: "shown" | "refused";
                                seen: {
                                    case: string;
                                    version: number;
                                }[];
                                pages: number;
                                /** Format: date-time */
                                lastAt: string;
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to what is recorded about you, by whom (Art. 32) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                case: string;
                                seq: number;
                                /** Format: date-time */
                                at: string;
                                type: string;
                                by: {
                                    /** @constant */
                                    as: "official";
                                    unit: string;
                                    official: {
                                        id: string;
                                        name: string;
                                    };
                                } | {
                                    /** @constant */
                                    as: "unit";
                                    unit: string;
                                    client: string;
                                } | {
                                    /** @constant */
                                    as: "subject";
                                } | {
                                    /** @constant */
                                    as: "platform";
                                    process: string;
                                };
                                data: {
                                    [key: string]: unknown;
                                };
                                hash: string;
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The authorizations that you gave, newest first, those that are over too (Art. 13) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: number;
                                /** @enum {string} */
                                status: "granted" | "revoked";
                                to: string;
                                /** Format: date-time */
                                grantedAt: string;
                                revokedAt: string | null;
                                purpose: string;
                                /** Format: date-time */
                                until: string;
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Authorize a unit to inquire about you: who, what for, until the end of which day (Art. 13) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        to: string;
                        purpose: string;
                        /** Format: date */
                        until: string;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "granted" | "revoked";
                            to: string;
                            /** Format: date-time */
                            grantedAt: string;
                            revokedAt: string | null;
                            purpose: string;
                            /** Format: date-time */
                            until: string;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke an authorization; it ends at once (Art. 13) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "granted" | "revoked";
                            to: string;
                            /** Format: date-time */
                            grantedAt: string;
                            revokedAt: string | null;
                            purpose: string;
                            /** Format: date-time */
                            until: string;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to a record; from then on every response that shows it says so (Art. 33) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: record-identifier */
                        record: string;
                        /** @enum {string} */
                        ground: "error" | "omission" | "trade-secret" | "privacy" | "other-right";
                        statement: string;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "open" | "decided";
                            record: string;
                            /** @enum {string} */
                            ground: "error" | "omission" | "trade-secret" | "privacy" | "other-right";
                            statement: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            remindedAt: string | null;
                            overdue: boolean;
                            escalatedAt: string | null;
                            decision: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "corrected" | "deleted" | "upheld";
                                official: {
                                    id: string;
                                    name: string;
                                };
                                reasons: string | null;
                            } | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An objection, with the record it is about (Art. 33) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "open" | "decided";
                            record: string;
                            /** @enum {string} */
                            ground: "error" | "omission" | "trade-secret" | "privacy" | "other-right";
                            statement: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            remindedAt: string | null;
                            overdue: boolean;
                            escalatedAt: string | null;
                            decision: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "corrected" | "deleted" | "upheld";
                                official: {
                                    id: string;
                                    name: string;
                                };
                                reasons: string | null;
                            } | null;
                            about: {
                                id: string;
                                item: string;
                                catalogVersion: number;
                                /** @enum {string} */
                                status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                                provider: string;
                                subjectName: string;
                                documentNumber: string;
                                authority: {
                                    name: string;
                                    code: string;
                                };
                                /** Format: date */
                                decidedOn: string;
                                untrustworthiness: ("minor" | "general" | "serious") | null;
                                /** Format: date-time */
                                recordedUntil: string;
                                noticeExemption: {
                                    law: string;
                                    article: string;
                                } | null;
                                correctedAt: string | null;
                                annotations: {
                                    objection: string;
                                    /** Format: date-time */
                                    since: string;
                                    /** Format: date-time */
                                    dueAt: string;
                                    overdue: boolean;
                                    text: string;
                                }[];
                                content: {
                                    [key: string]: string | number | string[];
                                };
                            } | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide an objection: corrected, deleted or upheld, with reasons (Art. 33) */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag of the case as you read it */
                    "If-Match": string;
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "corrected" | "deleted" | "upheld";
                        reasons: string;
                        corrections?: {
                            [key: string]: string | number | string[];
                        };
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "open" | "decided";
                            record: string;
                            /** @enum {string} */
                            ground: "error" | "omission" | "trade-secret" | "privacy" | "other-right";
                            statement: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            remindedAt: string | null;
                            overdue: boolean;
                            escalatedAt: string | null;
                            decision: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "corrected" | "deleted" | "upheld";
                                official: {
                                    id: string;
                                    name: string;
                                };
                                reasons: string | null;
                            } | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a joint response against a designated target, from the catalog of measures (Art. 25) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: record-identifier */
                        record: string;
                        measure: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "asked" | "answered";
                            record: string;
                            measure: string;
                            measureName: string;
                            basis: string;
                            initiator: string;
                            official: {
                                id: string;
                                name: string;
                            };
                            reason: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            units: {
                                unit: string;
                                /** @enum {string} */
                                state: "asked" | "overdue" | "implemented" | "not-implemented";
                                answeredAt: string | null;
                                late: boolean;
                                official: {
                                    id: string;
                                    name: string;
                                } | null;
                                text: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A joint response and what each unit answered; an implementing unit sees its own part (Art. 25) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "asked" | "answered";
                            record: string;
                            measure: string;
                            measureName: string;
                            basis: string;
                            initiator: string;
                            official: {
                                id: string;
                                name: string;
                            };
                            reason: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            units: {
                                unit: string;
                                /** @enum {string} */
                                state: "asked" | "overdue" | "implemented" | "not-implemented";
                                answeredAt: string | null;
                                late: boolean;
                                official: {
                                    id: string;
                                    name: string;
                                } | null;
                                text: string | null;
                            }[];
                            target: {
                                id: string;
                                item: string;
                                catalogVersion: number;
                                /** @enum {string} */
                                status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "deleted" | "archived";
                                provider: string;
                                subjectName: string;
                                documentNumber: string;
                                authority: {
                                    name: string;
                                    code: string;
                                };
                                /** Format: date */
                                decidedOn: string;
                                untrustworthiness: ("minor" | "general" | "serious") | null;
                                /** Format: date-time */
                                recordedUntil: string;
                                noticeExemption: {
                                    law: string;
                                    article: string;
                                } | null;
                                correctedAt: string | null;
                                annotations: {
                                    objection: string;
                                    /** Format: date-time */
                                    since: string;
                                    /** Format: date-time */
                                    dueAt: string;
                                    overdue: boolean;
                                    text: string;
                                }[];
                                content: {
                                    [key: string]: string | number | string[];
                                };
                            } | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-responses/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give feedback, or explain in writing why the measure is not implemented (Art. 25) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "implemented" | "not-implemented";
                        action?: string;
                        explanation?: string;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "asked" | "answered";
                            record: string;
                            measure: string;
                            measureName: string;
                            basis: string;
                            initiator: string;
                            official: {
                                id: string;
                                name: string;
                            };
                            reason: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            units: {
                                unit: string;
                                /** @enum {string} */
                                state: "asked" | "overdue" | "implemented" | "not-implemented";
                                answeredAt: string | null;
                                late: boolean;
                                official: {
                                    id: string;
                                    name: string;
                                } | null;
                                text: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your unit has to do, the earliest deadline first; what is overdue says so (Art. 33, 37, 54) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                case: string;
                                what: string;
                                /** Format: date-time */
                                dueAt: string;
                                overdue: boolean;
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts and what became of them, of one kind, newest first (Art. 9) */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                    what?: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                caseVersion: number;
                                /** @enum {string} */
                                status: "draft" | "published" | "withdrawn";
                                /** @enum {string} */
                                what: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers";
                                name: string;
                                content: {
                                    [key: string]: unknown;
                                };
                                /** Format: date-time */
                                draftedAt: string;
                                draftedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                replaces: number | null;
                                version: number | null;
                                approvedAt: string | null;
                                approvedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                effectiveAt: string | null;
                            }[];
                            cursor: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Draft a version of something published: a catalog item, a measure, a unit (Art. 8, 9, 17) */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        what: "items";
                        name: string;
                        content: {
                            name: string;
                            /** @enum {string} */
                            category: "basic-identity" | "penalties-and-compulsion" | "administrative-acts" | "refused-obligations" | "commendations-and-service" | "other-provided";
                            adverse: boolean;
                            /** @enum {string} */
                            format: "administrative-penalty" | "designation";
                            providers: string[];
                            frequency: {
                                days: number;
                            } | {
                                months: number;
                            } | {
                                years: number;
                            };
                            recordingPeriod: {
                                minor: {
                                    days: number;
                                } | {
                                    months: number;
                                } | {
                                    years: number;
                                };
                                general: {
                                    days: number;
                                } | {
                                    months: number;
                                } | {
                                    years: number;
                                };
                                serious: {
                                    days: number;
                                } | {
                                    months: number;
                                } | {
                                    years: number;
                                };
                            };
                            scopeOfUse: ("permits-inspections-penalties" | "procurement-and-projects" | "recruitment-and-promotion" | "commendations-and-rewards" | "public-safety-risk" | "other-provided")[];
                            openForOrganizations: boolean;
                        };
                    } | {
                        /** @constant */
                        what: "measures";
                        name: string;
                        content: {
                            name: string;
                            conduct: string;
                            basis: string;
                            initiatingUnits: string[];
                            implementingUnits: string[];
                            remedies: string;
                            removal: string;
                        };
                    } | {
                        /** @constant */
                        what: "units";
                        name: string;
                        content: {
                            name: string;
                            authorities: string[];
                            purposes: ("permits-inspections-penalties" | "procurement-and-projects" | "recruitment-and-promotion" | "commendations-and-rewards" | "public-safety-risk" | "other-provided")[];
                            /** @enum {string} */
                            status: "active" | "ended";
                            successors: string[];
                        };
                    } | {
                        /** @constant */
                        what: "calendars";
                        name: string;
                        content: {
                            year: number;
                            holidays: string[];
                            workingWeekends: string[];
                        };
                    } | {
                        /** @constant */
                        what: "word-lists";
                        name: string;
                        content: {
                            words: string[];
                        };
                    } | {
                        /** @constant */
                        what: "norms";
                        name: string;
                        content: {
                            title: string;
                            text: string;
                        };
                    } | {
                        /** @constant */
                        what: "service-numbers";
                        name: string;
                        content: {
                            number: string;
                            hours: string;
                            for: string;
                        };
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            caseVersion: number;
                            /** @enum {string} */
                            status: "draft" | "published" | "withdrawn";
                            /** @enum {string} */
                            what: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers";
                            name: string;
                            content: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            draftedAt: string;
                            draftedBy: {
                                id: string;
                                name: string;
                            } | null;
                            replaces: number | null;
                            version: number | null;
                            approvedAt: string | null;
                            approvedBy: {
                                id: string;
                                name: string;
                            } | null;
                            effectiveAt: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft or what became of it (Art. 9) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            caseVersion: number;
                            /** @enum {string} */
                            status: "draft" | "published" | "withdrawn";
                            /** @enum {string} */
                            what: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers";
                            name: string;
                            content: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            draftedAt: string;
                            draftedBy: {
                                id: string;
                                name: string;
                            } | null;
                            replaces: number | null;
                            version: number | null;
                            approvedAt: string | null;
                            approvedBy: {
                                id: string;
                                name: string;
                            } | null;
                            effectiveAt: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another named official approves a draft: published at once, in effect later, replaced never (Art. 9, 17) */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag of the case as you read it */
                    "If-Match": string;
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        effectiveAt?: string;
                    };
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            caseVersion: number;
                            /** @enum {string} */
                            status: "draft" | "published" | "withdrawn";
                            /** @enum {string} */
                            what: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers";
                            name: string;
                            content: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            draftedAt: string;
                            draftedBy: {
                                id: string;
                                name: string;
                            } | null;
                            replaces: number | null;
                            version: number | null;
                            approvedAt: string | null;
                            approvedBy: {
                                id: string;
                                name: string;
                            } | null;
                            effectiveAt: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a draft that is not to be published (Art. 9) */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag of the case as you read it */
                    "If-Match": string;
                    /** @description The same key brings the first answer again */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description As the summary says */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            caseVersion: number;
                            /** @enum {string} */
                            status: "draft" | "published" | "withdrawn";
                            /** @enum {string} */
                            what: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers";
                            name: string;
                            content: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            draftedAt: string;
                            draftedBy: {
                                id: string;
                                name: string;
                            } | null;
                            replaces: number | null;
                            version: number | null;
                            approvedAt: string | null;
                            approvedBy: {
                                id: string;
                                name: string;
                            } | null;
                            effectiveAt: string | null;
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/proofs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the history of a case is whole and the case is what its history left (Art. 30, 54) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the summary says */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: string;
                            events: number;
                            whole: boolean;
                            breaches: {
                                case: string;
                                seq: number | null;
                                /** @enum {string} */
                                what: "event-altered" | "event-missing" | "chain-broken" | "case-altered" | "case-missing";
                            }[];
                        };
                    };
                };
                /** @description What is wrong, field by field, and what to do (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            errors?: {
                field: string;
                code: string;
                detail: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
