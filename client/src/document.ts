// Generated from docs/openapi.json by `npm run -s client`; not to be changed by hand.

/** The writes that take an Idempotency-Key. */
export const keyedPaths: ReadonlySet<string> = new Set([
    "/v1/submissions",
    "/v1/submissions/{id}/confirmations",
    "/v1/submissions/{id}/resubmissions",
    "/v1/submissions/{id}/reviews",
    "/v1/files",
    "/v1/files/{id}/parts",
    "/v1/files/{id}/completions",
    "/v1/files/{id}/confirmations",
    "/v1/files/{id}/results",
    "/v1/columns",
    "/v1/records/{id}/withdrawals",
    "/v1/records/{id}/corrections",
    "/v1/records/{id}/exemption-reviews",
    "/v1/records/{id}/override-reviews",
    "/v1/notices/{id}/deliveries",
    "/v1/notices/{id}/replies",
    "/v1/notices/{id}/decisions",
    "/v1/authorizations",
    "/v1/authorizations/{id}/revocations",
    "/v1/consents",
    "/v1/consents/{id}/withdrawals",
    "/v1/pledges",
    "/v1/pledges/{id}/decisions",
    "/v1/pledges/{id}/withdrawals",
    "/v1/declarations",
    "/v1/declarations/{id}/withdrawals",
    "/v1/objections",
    "/v1/objections/{id}/withdrawals",
    "/v1/objections/{id}/claims",
    "/v1/objections/{id}/releases",
    "/v1/objections/{id}/assignments",
    "/v1/objections/{id}/decisions",
    "/v1/objections/{id}/expungements",
    "/v1/objections/{id}/answers",
    "/v1/repairs",
    "/v1/repairs/{id}/withdrawals",
    "/v1/repairs/{id}/claims",
    "/v1/repairs/{id}/releases",
    "/v1/repairs/{id}/assignments",
    "/v1/repairs/{id}/decisions",
    "/v1/repairs/{id}/expungements",
    "/v1/nondisclosures",
    "/v1/nondisclosures/{id}/withdrawals",
    "/v1/nondisclosures/{id}/claims",
    "/v1/nondisclosures/{id}/releases",
    "/v1/nondisclosures/{id}/assignments",
    "/v1/nondisclosures/{id}/decisions",
    "/v1/nondisclosures/{id}/expungements",
    "/v1/suspensions",
    "/v1/suspensions/{id}/claims",
    "/v1/suspensions/{id}/releases",
    "/v1/suspensions/{id}/assignments",
    "/v1/suspensions/{id}/decisions",
    "/v1/suspensions/{id}/expungements",
    "/v1/joint-responses",
    "/v1/joint-responses/{id}/feedback",
    "/v1/joint-responses/{id}/lifting",
    "/v1/recalls/{id}/acknowledgements",
    "/v1/records/{id}/expungements",
    "/v1/expungements/{id}/decisions",
    "/v1/publications",
    "/v1/publications/{id}/consultations",
    "/v1/publications/{id}/assessments",
    "/v1/publications/{id}/approvals",
    "/v1/publications/{id}/withdrawals",
    "/v1/drafts/{id}/comments",
    "/v1/comments/{id}/answers",
    "/v1/audit/findings/{id}/settlements",
    "/v1/losses/{id}/settlements",
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
        get: operations["listCatalog"];
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
        get: operations["readCatalogItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published data formats: which columns are filed, how each is read, what of it is public (Art. 8, 12) */
        get: operations["listFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/formats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One data format, as it is now or in the version by which a record was read (Art. 8, 9) */
        get: operations["readFormat"];
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
        get: operations["listMeasures"];
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
        get: operations["readMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of units: whose decisions each files, for what it inquires, what the catalogs give it (Art. 4, 8, 14) */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit of the register, as it is now or in a version (Art. 4, 8, 14) */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledge-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalog of matters of which pledges are taken (Art. 27) */
        get: operations["listPledgeMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledge-matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pledge matter, as it is now or in the version under which a pledge was given (Art. 27) */
        get: operations["readPledgeMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/word-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published lists of words by which texts are looked through for what is not collected about natural persons (Art. 16) */
        get: operations["listWordLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/word-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list of words, as it is now or in a version (Art. 16) */
        get: operations["readWordList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/norms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The norms of the service, by which an inquiry is answered or refused (Art. 13) */
        get: operations["listNorms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/norms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One norm, as it is now or in the version that a refusal names (Art. 13) */
        get: operations["readNorm"];
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
        get: operations["listCodes"];
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
        get: operations["readCode"];
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
        get: operations["readHealth"];
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
        /** Submit 1 to 500 records of a catalog item, as JSON or as a CSV file (Art. 10). A few are on record with the receipt (201), more behind it (202). With a token that names no official the rows wait until one of the unit confirms them */
        post: operations["submit"];
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
        get: operations["readSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a submission that wait for a named official of the unit, as they were sent */
        get: operations["listWaitingRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A named official answers for rows that a system of the unit had sent: from then on they are filed (Art. 10) */
        post: operations["confirmRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/resubmissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one row that came back again, under its receipt: mended, or as it was with why an alarm or a doubt about it is wrong. Where anything else is, nothing is kept (Art. 10, 16) */
        post: operations["resubmitRow"];
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
        post: operations["reviewSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of your unit, the newest first */
        get: operations["listFiles"];
        put?: never;
        /** Announce a file and learn where each of its parts is sent: a delimited table (UTF-8, UTF-16 or GB18030), rows of JSON, one a line, or a workbook */
        post: operations["openFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file is, where what is missing of it is sent, where its results are fetched */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The submissions that were made of the rows of a file, in its order: each has a receipt of its own, under which rows are confirmed and sent again */
        get: operations["listFileSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce a part of a file anew, as it reads now: what was sent of it before is not read */
        post: operations["mendFilePart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that all parts are there; then the file is read */
        post: operations["completeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An official of the unit answers for every row of a file that waits and about which nothing is asked: each is checked once more. What is asked about a row is answered row by row, with a reason */
        post: operations["confirmFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the rows of a file with what became of each */
        post: operations["askFileResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your unit has said of its columns, by data format */
        get: operations["listColumns"];
        put?: never;
        /** Say, in your own name, what columns of your unit’s files hold: from now on every file is read so */
        post: operations["mapColumns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/columns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your unit has said of the columns of one data format */
        get: operations["readColumns"];
        put?: never;
        post?: never;
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
        /** One record, for the unit that provided it, also before it takes effect, for the handler of an open application to it, and for supervision until it has seen to its exemption (Art. 11, 31) */
        get: operations["readRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a record of your unit that is not over, by a document: it shows to nobody else any more, its measures end, its subject is told (Art. 10) */
        post: operations["withdrawRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a record of your unit that is not over, by a document: never against the person, who is told (Art. 10) */
        post: operations["correctRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/exemption-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that supervision has seen to a record that took effect without notice, and what it found; the record stays as it is (Art. 11) */
        post: operations["reviewExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/override-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** That supervision has seen to how an alarm of what is not collected was overridden, and what was found; the record stays as it is (Art. 16) */
        post: operations["reviewOverride"];
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
        get: operations["readNotice"];
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
        post: operations["deliverNotice"];
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
        /** Reply to a notice; the reply goes to the provider’s official (Art. 11) */
        post: operations["replyToNotice"];
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
        /** Another official of the provider than the one who filed confirms or withdraws after a reply (Art. 11) */
        post: operations["decideNotice"];
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
        post: operations["inquire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inquiries/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Inquire into what one subject has declared about itself, as far as it says that this may be shown (Art. 13, 14, 45) */
        post: operations["inquireDeclarations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inquiries/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find a practitioner by the exact number of the licence, one at a time, for a named purpose; null where there is none, or none that may be shown (Art. 14, 50) */
        post: operations["inquireLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inquiries/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Inquire into what one subject has pledged, on a named basis (Art. 13, 14, 27) */
        post: operations["inquirePledges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is disclosed of an item of the catalog that a unit provided, what took effect last first: records about legal persons and other organizations, as the catalog opens them; none about natural persons or individual businesses (Art. 2, 12) */
        get: operations["listDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosures/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What organizations have pledged by a matter, the newest first; none of natural persons or individual businesses (Art. 2, 27) */
        get: operations["listDisclosedPledges"];
        put?: never;
        post?: never;
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
        get: operations["listOwnRecords"];
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
        /** Every notice to you, newest first (Art. 11, 22, 32, 33) */
        get: operations["listOwnNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own applications, and what was reported about own records: each with the day on which it is due, who decides, the public service number, and the picture of its course (Art. 37) */
        get: operations["listOwnApplications"];
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
        /** Who looked at what is recorded about you, when and for what purpose, newest first; looks of one kind by one looker on one day are one entry, unless each is asked for (Art. 32) */
        get: operations["listOwnAccesses"];
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
        get: operations["listOwnHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which units were told to stop using what they saw of you, newest first, each with what it says that it did (Art. 33) */
        get: operations["listOwnRecalls"];
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
        get: operations["listOwnAuthorizations"];
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
        post: operations["authorize"];
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
        post: operations["revokeAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consent-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a consent may bring with it, in every language, with its version: read it before you consent */
        get: operations["readConsentNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent: to which unit, which kinds of information, for what they may be used, until the end of which day; one consent a unit at a time */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consents that you gave, newest first, those that are over too */
        get: operations["listOwnConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A consent: of your own; or, for the unit that it names, what it covers while it is in force */
        get: operations["readConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a consent; from that second on nothing filed under it is shown to anybody but you, and nothing more is taken */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pledge, for yourself and nobody else, by a matter of the catalog; the same again gives back the one that stands (Art. 27) */
        post: operations["givePledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pledges that you gave, newest first, until they are recorded no more */
        get: operations["listOwnPledges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pledge, for whoever gave it, the unit in charge of its matter and, once it is overdue, supervision */
        get: operations["readPledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledges/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A named official of the unit in charge says that it was kept, or names the record in effect in which it was broken (Art. 11, 27) */
        post: operations["decidePledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledges/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a pledge back before it is decided on, where its matter allows it */
        post: operations["withdrawPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare something about yourself; nothing that Art. 16 keeps out. The same again gives back the one that stands (Art. 45) */
        post: operations["makeDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you declared, newest first, until its period is over */
        get: operations["listOwnDeclarations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A declaration of your own */
        get: operations["readDeclaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a declaration back; from that second on nobody else sees it */
        post: operations["withdrawDeclaration"];
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
        /** Object to a record, so that from then on every response that shows it says so, or to what is missing (Art. 33) */
        post: operations["raiseObjection"];
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
        /** Read an objection: with the record it is about for the applicant and for the official who has claimed it; for another who may decide it in its own words, while nobody has; for supervision while it is asked that it be expunged (Art. 16, 31, 37) */
        get: operations["readObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an objection back (Art. 37) */
        post: operations["withdrawObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim an objection from the worklist, so that its record is shown to you and no other official decides it */
        post: operations["claimObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back an objection that you have claimed */
        post: operations["releaseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an objection to an official, whoever has claimed it, with a reason (Art. 54) */
        post: operations["assignObjection"];
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
        /** Decide an objection, with reasons: to a record corrected, deleted or upheld; to what is missing requested or rejected (Art. 33) */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/expungements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an objection holds what must not be stored, once it is decided or taken back: from then on what it says is shown to its subject and to supervision alone (Art. 16) */
        post: operations["askObjectionExpunging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/asking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your unit was asked to file that is missing, and until when; nothing else of the objection (Art. 33) */
        get: operations["readObjectionAsking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that your unit has filed what it was asked for, or in writing why not (Art. 33) */
        post: operations["answerObjectionAsking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply for the repair of untrustworthiness information; what is not met of the conditions is answered one by one, with the first day (Art. 34) */
        post: operations["raiseRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an application for repair: with the record it is about for the applicant and for the official who has claimed it; for another who may decide it in its own words, while nobody has; for supervision while it is asked that it be expunged (Art. 16, 31, 37) */
        get: operations["readRepair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an application for repair back (Art. 37) */
        post: operations["withdrawRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim an application for repair from the worklist, so that its record is shown to you and no other official decides it */
        post: operations["claimRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back an application for repair that you have claimed */
        post: operations["releaseRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an application for repair to an official, whoever has claimed it, with a reason (Art. 54) */
        post: operations["assignRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide an application for repair: whoever recorded it repairs it. Once granted, nothing shows the record or uses it any more, and the measures on it end (Art. 34) */
        post: operations["decideRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs/{id}/expungements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an application for repair holds what must not be stored, once it is decided or taken back: from then on what it says is shown to its subject and to supervision alone (Art. 16) */
        post: operations["askRepairExpunging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/repairs/{id}/pledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an organization pledged in public with an application for repair; for everybody, by its identifier alone */
        get: operations["readRepairPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nondisclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply for information to one’s credit not to be disclosed (Art. 35) */
        post: operations["raiseNondisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nondisclosures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an application for non-disclosure: with the record it is about for the applicant and for the official who has claimed it; for another who may decide it in its own words, while nobody has; for supervision while it is asked that it be expunged (Art. 16, 31, 37) */
        get: operations["readNondisclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nondisclosures/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an application for non-disclosure back (Art. 37) */
        post: operations["withdrawNondisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nondisclosures/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim an application for non-disclosure from the worklist, so that its record is shown to you and no other official decides it */
        post: operations["claimNondisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nondisclosures/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back an application for non-disclosure that you have claimed */
        post: operations["releaseNondisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nondisclosures/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an application for non-disclosure to an official, whoever has claimed it, with a reason (Art. 54) */
        post: operations["assignNondisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nondisclosures/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide an application for non-disclosure (Art. 35) */
        post: operations["decideNondisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nondisclosures/{id}/expungements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an application for non-disclosure holds what must not be stored, once it is decided or taken back: from then on what it says is shown to its subject and to supervision alone (Art. 16) */
        post: operations["askNondisclosureExpunging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report that reconsideration or litigation runs about a record: its disclosure stops at once, where its subject, the court or the organ reports it (Art. 53) */
        post: operations["raiseSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a suspension of disclosure: with the record it is about for the applicant and for the official who has claimed it; for another who may decide it in its own words, while nobody has; for supervision while it is asked that it be expunged (Art. 16, 31, 37) */
        get: operations["readSuspension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspensions/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim a suspension of disclosure from the worklist, so that its record is shown to you and no other official decides it */
        post: operations["claimSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspensions/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back a suspension of disclosure that you have claimed */
        post: operations["releaseSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspensions/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a suspension of disclosure to an official, whoever has claimed it, with a reason (Art. 54) */
        post: operations["assignSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspensions/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a suspension by the document that ended the proceedings, once no suit or appeal may be brought any more; confirm or dismiss what somebody else reported (Art. 53) */
        post: operations["decideSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspensions/{id}/expungements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a suspension of disclosure holds what must not be stored, once it is decided or taken back: from then on what it says is shown to its subject and to supervision alone (Art. 16) */
        post: operations["askSuspensionExpunging"];
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
        post: operations["startJointResponse"];
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
        get: operations["readJointResponse"];
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
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/joint-responses/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a measure that ended was lifted, or explain in writing why it has not been yet (Art. 22) */
        post: operations["answerOnLifting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recalls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your unit is to stop using, until when, and by which looks it saw it; supervision reads one that is overdue (Art. 33) */
        get: operations["readRecall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recalls/{id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that your unit has stopped using what it saw, or never used it, and what was done; once (Art. 33) */
        post: operations["acknowledgeRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/expungements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a record holds what must not be stored: from then on it is shown to its subject and to who decides alone (Art. 16) */
        post: operations["askExpungement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expungements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asked that a record or an application be expunged, on which document, and what was decided; for the unit that asked and for supervision (Art. 16) */
        get: operations["readExpungement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expungements/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or refuse it, as another official: confirmed, the content and its key are destroyed at once and for good (Art. 16) */
        post: operations["decideExpungement"];
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
        /** What your unit has to do, in its own name or for one that has ended and left it its duties, the earliest deadline first; what is overdue says so (Art. 33, 37, 54) */
        get: operations["readWorklist"];
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
        get: operations["listPublications"];
        put?: never;
        /** Draft a version of something published: a catalog item, a data format, a measure, a unit (Art. 8, 9, 17) */
        post: operations["draftPublication"];
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
        get: operations["readPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A named official opens a draft of an item, a data format or a measure to the comments of the public, and says whether experts assess it (Art. 9, 17) */
        post: operations["openComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A named official enters what the experts found, once comments are over (Art. 9) */
        post: operations["enterAssessment"];
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
        /** Another named official approves a draft, or enters the approval of the government, where the public is heard on it: published at once, in effect later, replaced never (Art. 9, 17) */
        post: operations["approvePublication"];
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
        /** Withdraw a draft that is not to be published, in whatever stage (Art. 9) */
        post: operations["withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of a kind that are, or were, open to comment, newest first (Art. 9, 17) */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft as the public reads it, and what became of it (Art. 9) */
        get: operations["readDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments on a draft and their answers, newest first (Art. 9) */
        get: operations["listComments"];
        put?: never;
        /** Comment on a draft until its last day: as a person, of whom nothing is shown, or as an official, whose unit is named (Art. 9) */
        post: operations["giveComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A comment and its answer (Art. 9) */
        get: operations["readComment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A named official of the department answers a comment (Art. 9) */
        post: operations["answerComment"];
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
        get: operations["proveHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/promptness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How promptly units provided what the catalog asks for in a month: supervision reads of every unit, a unit of itself (Art. 10, 54) */
        get: operations["listPromptness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/refused-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The looks of a month that were refused, the last first: who looked, when, on what basis and for what, without at whom. Supervision alone reads it (Art. 13, 14, 32) */
        get: operations["listRefusedLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the audit found that does not fit, and where (Art. 30, 54) */
        get: operations["readFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/findings/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was done about a finding, on which document; once (Art. 54) */
        post: operations["settleFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/losses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which events of a case a restore lost, and whether that is settled */
        get: operations["readLoss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/losses/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what stands of a case of which a restore lost events: it goes on as it is, it is ended, or it had been taken back and may be brought anew */
        post: operations["settleLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys to which the identity provider encrypts the number of a person (RFC 7517): claim `subject_jwe` */
        get: operations["listKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How large the log is and the root of its tree, signed (C2SP tlog-checkpoint) */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key that signs the checkpoints: keep it, and check every later checkpoint with it */
        get: operations["readLogKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last checkpoint, and the proof that its tree begins with all of an earlier one (RFC 6962, 2.1.2) */
        get: operations["proveGrowth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/tile/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tile of the log: 256 of its hashes or entries, or as many as there are (C2SP tlog-tiles) */
        get: operations["readTile"];
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
        /** This reference (OpenAPI 3.1), in the language asked for */
        get: operations["readReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This reference as a page for people, in the language asked for */
        get: operations["showReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A script or a style of that page */
        get: operations["readReferenceFile"];
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
            /** @description The address of the text of this kind of problem, relative to that of the request */
            type: string;
            /** @description What this kind of problem is called */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What is wrong, most exactly: a code that stays, explained by `GET /v1/codes/{id}` */
            code: string;
            /** @description What is wrong and what to do, in the language of the answer */
            detail: string;
            /** @description The address of the published norm that it rests on, in the version that counted, relative to that of the request (Art. 13) */
            norm?: string;
            /** @description Each field that is not as it must be */
            errors?: components["schemas"]["Fault"][];
        };
        Fault: {
            /** @description The field, by its path in the request or its column in the row; `(case)` for the case itself */
            field: string;
            /** @description What is wrong with it: a code that stays, explained by `GET /v1/codes/{id}` */
            code: string;
            /** @description What is wrong and what to do, in the language of the answer */
            detail: string;
        };
        Official: {
            /** @description The official’s number in the unit */
            id: string;
            /** @description The official’s name */
            name: string;
        };
        ConfirmedDoubt: {
            /** @description The field that was doubtful, as its data format names it */
            field: string;
            /** @description What was doubtful about it, by its code */
            code: string;
            /** @description What was doubtful about it */
            detail: string;
            /** @description Why the official says that it is right as it stands */
            reason: string;
            /** @description The official of the providing unit who confirmed it */
            official: components["schemas"]["Official"];
        };
        Citation: {
            /** @description The law, by its title */
            law: string;
            /** @description The article */
            article: string;
        };
        /**
         * @description - `minor`: minor; not public as a rule
         *     - `general`: general
         *     - `serious`: serious
         * @enum {string}
         */
        UntrustworthinessClass: "minor" | "general" | "serious";
        RecordChanged: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `notifying`: its notice is to be delivered
             *     - `notified`: its notice was delivered; the period to reply runs
             *     - `contested`: its subject has replied; the provider is to decide
             *     - `active`: in effect; of a unit: it exists
             *     - `withdrawn`: withdrawn
             *     - `returned`: returned to its provider, as its notice was not delivered in time
             *     - `item-ended`: its notice came to nothing, as its item ended; as a notice: that it did
             *     - `deleted`: deleted
             *     - `archived`: its recording period is over
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "item-ended" | "deleted" | "archived" | "expunged";
        };
        CatalogPage: {
            /** @description What is on this page */
            items: components["schemas"]["CatalogItem"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        CatalogItem: {
            /** @description The name under which its versions are known */
            id: string;
            /** @description The number of this version, which records name */
            version: number;
            /**
             * Format: date-time
             * @description From when on it is in effect, in UTC
             */
            effectiveAt: string;
            /** @description Versions that are published and not in effect yet; each can be read by its number */
            upcoming: components["schemas"]["UpcomingVersion"][];
            /** @description What it is called */
            name: string;
            /**
             * @description Its category (Art. 8)
             *
             *     - `basic-identity`: basic information that identifies (Art. 8(1))
             *     - `penalties-and-compulsion`: criminal punishments, administrative penalties, compulsory measures (Art. 8(2))
             *     - `administrative-acts`: permits, determinations, inspections, expropriation, payments (Art. 8(3))
             *     - `refused-obligations`: refusal to perform obligations of effective legal documents (Art. 8(4))
             *     - `commendations-and-service`: commendations, rewards, public interest and volunteer service (Art. 8(5))
             *     - `other-provided`: what else the State, province or city provides for
             * @enum {string}
             */
            category: "basic-identity" | "penalties-and-compulsion" | "administrative-acts" | "refused-obligations" | "commendations-and-service" | "other-provided";
            /**
             * @description What it says of whom it is about: for them, against them, or neither (Art. 2, 8)
             *
             *     - `trustworthy`: it speaks for whom it is about
             *     - `untrustworthy`: it speaks against whom it is about: notice is given before
             *     - `neutral`: it speaks neither for nor against whom it is about
             * @enum {string}
             */
            nature: "trustworthy" | "untrustworthy" | "neutral";
            /** @description Whether notice is given before it is listed: always where it speaks against somebody (Art. 11) */
            noticeBefore: boolean;
            /** @description The data format of its rows */
            format: string;
            /** @description The columns that a row has, as in the header row of a file */
            columns: string[];
            /** @description The units that may submit it */
            providers: string[];
            /** @description How often it is submitted at least */
            frequency: components["schemas"]["Period"];
            /** @description How long it is recorded: one period, or one by how serious it is */
            recordingPeriod: components["schemas"]["Period"] | components["schemas"]["RecordingPeriods"];
            /** @description The purposes for which organs may be shown it (Art. 14) */
            scopeOfUse: string[];
            /** @description Whether anybody may inquire about it where it is about an organization */
            openForOrganizations: boolean;
            /** @description How long what is open is disclosed to anybody, by class of untrustworthiness; null: not at all (Art. 12) */
            disclosure: components["schemas"]["Disclosure"];
            /** @description The provision by which more is disclosed than the State has it, or more shown of natural persons than before; null where there is none */
            basis: components["schemas"]["ItemBasis"] | null;
            /** @description The provisions by which its records take effect without notice before (Art. 11) */
            exemptions: components["schemas"]["Provision"][];
            /** @description The provisions by which what Art. 8 leaves out is included */
            inclusions: components["schemas"]["Provision"][];
            /** @description What of it is taken about a natural person only under a consent of theirs, which each row names (Art. 15, 16); none where no consent is needed */
            consent: ("market" | "income" | "savings" | "securities" | "insurance" | "real-estate" | "tax")[];
            /**
             * @description Whom alone it is about: organizations, natural persons, or units of the register; left out where it is about anybody
             *
             *     - `organizations`: legal persons and other organizations alone
             *     - `natural-persons`: natural persons alone
             *     - `registered-units`: units of the register alone
             * @enum {string}
             */
            about?: "organizations" | "natural-persons" | "registered-units";
            /**
             * @description Whether what it records is the word of who issued it, shown as that and examined by nobody here (Art. 42, 45)
             * @constant
             */
            issuersWord?: true;
            /**
             * @description Whether its records are found by the exact number of a licence (Art. 50)
             * @constant
             */
            findByLicence?: true;
        };
        Provision: {
            /** @description The name by which a submission rests on it */
            id: string;
            /** @description The law */
            law: string;
            /** @description The article of it */
            article: string;
            /** @description The units that may rest on it */
            units: string[];
        };
        UpcomingVersion: {
            /** @description The number of the version */
            version: number;
            /**
             * Format: date-time
             * @description From when on it is in effect, in UTC
             */
            effectiveAt: string;
        };
        Period: components["schemas"]["PeriodOfDays"] | components["schemas"]["PeriodOfMonths"] | components["schemas"]["PeriodOfYears"];
        PeriodOfDays: {
            /** @description So many days */
            days: number;
        };
        PeriodOfMonths: {
            /** @description So many months */
            months: number;
        };
        PeriodOfYears: {
            /** @description So many years */
            years: number;
        };
        RecordingPeriods: {
            /** @description Where the untrustworthiness is minor */
            minor: components["schemas"]["Period"];
            /** @description Where it is general */
            general: components["schemas"]["Period"];
            /** @description Where it is serious */
            serious: components["schemas"]["Period"];
        };
        Disclosure: {
            /** @description What is of the minor class */
            minor: components["schemas"]["DisclosedFor"] | null;
            /** @description What is of the general class */
            general: components["schemas"]["DisclosedFor"] | null;
            /** @description What is of the serious class */
            serious: components["schemas"]["DisclosedFor"] | null;
        };
        DisclosedFor: {
            /** @description How long after the document repair cannot be asked for; null: it may be at once */
            least: components["schemas"]["Period"] | null;
            /** @description How long after the document it is disclosed at the longest */
            most: components["schemas"]["Period"];
        };
        ItemBasis: {
            /** @description The law */
            law: string;
            /** @description The article of it */
            article: string;
        };
        FormatPage: {
            /** @description What is on this page */
            items: components["schemas"]["DataFormat"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        DataFormat: {
            /** @description The name under which its versions are known, which catalog items name */
            id: string;
            /** @description The number of this version */
            version: number;
            /**
             * Format: date-time
             * @description From when on it is in effect, in UTC
             */
            effectiveAt: string;
            /** @description Versions that are published and not in effect yet; each can be read by its number */
            upcoming: components["schemas"]["UpcomingVersion"][];
            /** @description What it is called */
            name: string;
            /** @description Whether it is filed as a table, too, and not as JSON records alone */
            table: boolean;
            /** @description The fields of a row */
            columns: components["schemas"]["DataColumn"][];
            /** @description The rules between the cells of a row, by their names, in the order in which they speak */
            rules: ("knows-its-columns" | "identifies-subject" | "identifies-subject-by-kind" | "identifies-representative" | "no-simplified-penalty-of-natural-persons" | "completes-penalty-kinds" | "plausible-penalty-amounts" | "penalty-agrees-with-itself" | "ends-after-decision" | "completes-older-sets" | "in-force-by-its-file" | "permit-in-force-by-its-file" | "named-by-licence" | "classifies-penalty" | "classifies-serious" | "classifies-general" | "classifies-minor")[];
        };
        DataColumn: {
            /** @description The header of a table, the name in a JSON record, the field of a fault */
            name: string;
            /** @description What it holds */
            label: string;
            /** @description The name under which the value is kept and corrected, the same in every version */
            key: string;
            /** @description Other headers that are read as it */
            aliases: string[];
            /** @description How its cells are read */
            reader: components["schemas"]["ColumnReader"];
            /** @description Whether every row has it */
            required: boolean;
            /** @description Whether it is, or may be, personal to a natural person */
            personal: boolean;
            /** @description Whether it identifies a natural person by a document */
            identifying: boolean;
            /** @description Whether anybody reads it, of what is public at all (Art. 12) */
            public: boolean;
            /** @description What more of it is worse for the person, so that a correction only lessens it; null where nothing is */
            burden: ("sum" | "credit" | "end" | "earlier" | "kinds" | "order" | "term" | "wording" | "writing" | "fixed") | null;
            /** @description The provision on which its publicity rests; null where it needs none */
            basis: components["schemas"]["CitedLaw"] | null;
        };
        CitedLaw: {
            /** @description The law */
            law: string;
            /** @description The article of it */
            article: string;
        };
        MeasurePage: {
            /** @description What is on this page */
            items: components["schemas"]["Measure"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        Measure: {
            /** @description The name under which its versions are known */
            id: string;
            /** @description The number of this version, which joint responses name */
            version: number;
            /**
             * Format: date-time
             * @description From when on it is in effect, in UTC
             */
            effectiveAt: string;
            /** @description Versions that are published and not in effect yet; each can be read by its number */
            upcoming: components["schemas"]["UpcomingVersion"][];
            /** @description What it is called */
            name: string;
            /** @description The conduct that it answers */
            conduct: string;
            /** @description The provision that it rests on */
            basis: string;
            /** @description The units that may start the measure */
            initiatingUnits: string[];
            /** @description The units that implement the measure */
            implementingUnits: string[];
            /** @description How the decision can be contested */
            remedies: string;
            /** @description When and how the measure is lifted */
            removal: string;
        };
        UnitPage: {
            /** @description What is on this page */
            items: components["schemas"]["Unit"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        Unit: {
            /** @description The name under which its versions are known, which is what tokens and the catalogs call it */
            id: string;
            /** @description The number of this version */
            version: number;
            /**
             * Format: date-time
             * @description From when on it is in effect, in UTC
             */
            effectiveAt: string;
            /** @description Versions that are published and not in effect yet; each can be read by its number */
            upcoming: components["schemas"]["UpcomingVersion"][];
            /** @description What it is called */
            name: string;
            /** @description Its own unified social credit code */
            code: string | null;
            /** @description The authorities whose decisions it files, by their unified social credit codes */
            authorities: string[];
            /** @description For what it may inquire as its work requires (Art. 14) */
            purposes: string[];
            /** @description Which proceedings it hears, as a court or an organ of reconsideration: what it reports suspends disclosure at once (Art. 53) */
            hears: ("reconsideration" | "litigation")[];
            /**
             * @description Whether it is active or has ended
             *
             *     - `active`: in effect; of a unit: it exists
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             * @enum {string}
             */
            status: "active" | "ended";
            /** @description Who has its open duties, where it has ended */
            successors: components["schemas"]["UnitSuccessors"];
            /** @description The items of the catalog that it provides */
            provides: string[];
            /** @description The exemptions from notice on which it may rest (Art. 11) */
            exempts: components["schemas"]["UnitExemption"][];
            /** @description The joint measures that it may initiate (Art. 23) */
            initiates: string[];
            /** @description The joint measures that it implements (Art. 23) */
            implements: string[];
        };
        UnitExemption: {
            /** @description The item of the catalog */
            item: string;
            /** @description The exemption, by its name in the item */
            exemption: string;
        };
        UnitSuccessors: {
            /** @description Who decides on replies to what it filed, and corrects it */
            provider?: string;
            /** @description Who answers what it was asked in joint responses */
            respondent?: string;
            /** @description Who has the joint responses that it initiated */
            designator?: string;
        };
        PledgeMatterPage: {
            /** @description What is on this page */
            items: components["schemas"]["PledgeMatter"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        PledgeMatter: {
            /** @description The name under which its versions are known */
            id: string;
            /** @description The number of this version, which pledges name */
            version: number;
            /**
             * Format: date-time
             * @description From when on it is in effect, in UTC
             */
            effectiveAt: string;
            /** @description Versions that are published and not in effect yet; each can be read by its number */
            upcoming: components["schemas"]["UpcomingVersion"][];
            /** @description What it is called */
            name: string;
            /** @description What whoever pledges promises */
            pledged: string;
            /** @description The unit in charge, which says whether a pledge was kept */
            unit: string;
            /** @description On what the matter rests */
            basis: components["schemas"]["Citation"];
            /** @description Whether natural persons and individual businesses may pledge it, too */
            forNaturalPersons: boolean;
            /** @description How long ahead the last day of a pledge may lie */
            longest: components["schemas"]["Period"];
            /** @description How long a pledge is recorded after its last day */
            recordingPeriod: components["schemas"]["Period"];
            /** @description The item of the catalog under which a breach is filed, after notice (Art. 11) */
            breachItem: string;
            /** @description Whether a pledge may be taken back before it is decided on */
            mayBeTakenBack: boolean;
            /**
             * @description Whether pledges are taken, or it has ended
             *
             *     - `active`: in effect; of a unit: it exists
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             * @enum {string}
             */
            status: "active" | "ended";
        };
        WordListPage: {
            /** @description What is on this page */
            items: components["schemas"]["WordList"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        WordList: {
            /** @description The name under which its versions are known */
            id: string;
            /** @description The number of this version */
            version: number;
            /**
             * Format: date-time
             * @description From when on it is in effect, in UTC
             */
            effectiveAt: string;
            /** @description Versions that are published and not in effect yet; each can be read by its number */
            upcoming: components["schemas"]["UpcomingVersion"][];
            /** @description What it is called */
            name: string;
            /** @description What it is a list of: what is never collected about a natural person, or only under their consent; null where nothing is held against it */
            category: ("religious-faith" | "genetics" | "fingerprints" | "blood-type" | "illness-or-medical-history" | "prohibited-by-law" | "income" | "savings" | "securities" | "insurance" | "real-estate" | "tax") | null;
            /** @description Words, each with what must hold around them */
            rules: components["schemas"]["WordRule"][];
            /** @description Names and titles that hold such words and tell of nobody: they are looked past */
            leftAlone: string[];
        };
        NormPage: {
            /** @description What is on this page */
            items: components["schemas"]["Norm"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        Norm: {
            /** @description The name under which its versions are known */
            id: string;
            /** @description The number of this version */
            version: number;
            /**
             * Format: date-time
             * @description From when on it is in effect, in UTC
             */
            effectiveAt: string;
            /** @description Versions that are published and not in effect yet; each can be read by its number */
            upcoming: components["schemas"]["UpcomingVersion"][];
            /** @description Its title */
            title: string;
            /** @description Its text */
            text: string;
        };
        Codes: {
            /** @description Every code */
            items: components["schemas"]["Code"][];
        };
        Code: {
            /** @description The code, which stays */
            code: string;
            /** @description What is wrong, in the language of the answer */
            means: string;
            /** @description What to do, in the language of the answer */
            advice: string;
        };
        Health: {
            /**
             * @description Says `ok` where the platform answers
             * @constant
             */
            status: "ok";
        };
        Receipt: {
            /** @description Its identifier */
            id: string;
            /**
             * @description Where it stands
             *
             *     - `received`: received; its rows are being recorded
             *     - `waiting`: waits for a named official of the unit, all or in part
             *     - `recorded`: its rows are recorded, came back, or lapsed
             * @enum {string}
             */
            status: "received" | "waiting" | "recorded";
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /**
             * Format: date-time
             * @description When it was received, in UTC
             */
            receivedAt: string;
            /** @description The provision by which its records take effect without notice, by its name in the item; null for none */
            exemption: string | null;
            /** @description The provision by which what Art. 8 leaves out is included, by its name in the item; null for none */
            inclusion: string | null;
            /** @description How many rows were sent */
            rows: number;
            /** @description How many rows are recorded; null while that is not known */
            accepted: number | null;
            /** @description How many rows came back */
            returned: number;
            /** @description How many rows wait for a named official of the unit */
            waiting: number;
            /** @description Until when one may confirm them, in UTC, before they lapse; null where none wait */
            confirmBy: string | null;
            /** @description The last day on which one may confirm them; null where none wait */
            confirmLastDay: string | null;
            /** @description The sheets of a workbook that hold something else, as it calls them: nothing of them was read */
            unread: string[];
        };
        Submission: {
            /** @description Its identifier */
            id: string;
            /**
             * @description Where it stands
             *
             *     - `received`: received; its rows are being recorded
             *     - `waiting`: waits for a named official of the unit, all or in part
             *     - `recorded`: its rows are recorded, came back, or lapsed
             * @enum {string}
             */
            status: "received" | "waiting" | "recorded";
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /**
             * Format: date-time
             * @description When it was received, in UTC
             */
            receivedAt: string;
            /** @description The provision by which its records take effect without notice, by its name in the item; null for none */
            exemption: string | null;
            /** @description The provision by which what Art. 8 leaves out is included, by its name in the item; null for none */
            inclusion: string | null;
            /** @description How many rows were sent */
            rows: number;
            /** @description How many rows are recorded; null while that is not known */
            accepted: number | null;
            /** @description How many rows came back */
            returned: number;
            /** @description How many rows wait for a named official of the unit */
            waiting: number;
            /** @description Until when rows that wait may be confirmed, in UTC; null where none wait */
            confirmBy: string | null;
            /** @description The last day on which they may be confirmed; null where none wait */
            confirmLastDay: string | null;
            /** @description The sheets of a workbook that hold something else, as it calls them: nothing of them was read */
            unread: string[];
            /** @description The unit that submitted it */
            provider: string;
            /** @description When the rows that comply were recorded, in UTC; null while they are not yet */
            recordedAt: string | null;
            /** @description Until when what came back should be submitted again, in UTC; null where nothing did */
            reviewBy: string | null;
            /** @description The last day on which it can be done, or holds, in Beijing time */
            lastDay: string | null;
            /** @description When a named official had seen to what came back, in UTC; null before */
            reviewedAt: string | null;
            /** @description Who answered for which rows that had waited, and when */
            confirmations: components["schemas"]["RowsConfirmation"][];
            /** @description What became of each row, in the order sent */
            results: components["schemas"]["RowResult"][];
        };
        RowResult: components["schemas"]["UnderwayRow"] | components["schemas"]["DoubtfulRow"] | components["schemas"]["AcceptedRow"] | components["schemas"]["ReturnedRow"];
        UnderwayRow: {
            /** @description The number of the row, from 1 */
            row: number;
            /**
             * @description What became of the row
             *
             *     - `received`: received; its rows are being recorded
             *     - `lapsed`: not confirmed, or not sent, in time, or kept no longer: nothing of it is left
             * @enum {string}
             */
            result: "received" | "lapsed";
        };
        DoubtfulRow: {
            /** @description The number of the row, from 1 */
            row: number;
            /**
             * @description What became of the row
             * @constant
             */
            result: "waiting";
            /** @description What is doubtful about it: the official says why it is right, or sends the row again */
            doubts: components["schemas"]["Fault"][];
        };
        AcceptedRow: {
            /** @description The number of the row, from 1 */
            row: number;
            /**
             * @description What became of the row
             * @constant
             */
            result: "accepted";
            /** @description The identifier of the record that the row became */
            record: string;
        };
        ReturnedRow: {
            /** @description The number of the row, from 1 */
            row: number;
            /**
             * @description What became of the row
             * @constant
             */
            result: "returned";
            /** @description What does not comply, field by field */
            faults: components["schemas"]["Fault"][];
        };
        RowsConfirmation: {
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description The rows that were confirmed, by their numbers */
            rows: number[];
        };
        WaitingRow: {
            /** @description The number of the row, from 1 */
            row: number;
            /** @description The row as it was sent, by the columns of the item’s data format; null where the consent that it needs holds no more */
            content: {
                [key: string]: unknown;
            } | null;
        };
        WaitingRowPage: {
            /** @description What is on this page */
            items: components["schemas"]["WaitingRow"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        Submit: {
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description Whom the token names, if it is named here at all: another is refused */
            official?: components["schemas"]["Official"];
            /** @description The provision of the item by which the records take effect without notice (Art. 11), by its name */
            exemption?: string;
            /** @description The provision of the item by which what Art. 8 leaves out is included, by its name */
            inclusion?: string;
            /** @description The rows, each by the columns of the item’s data format */
            records: {
                [key: string]: unknown;
            }[];
        };
        ConfirmRows: {
            /** @description The rows to confirm, by their numbers; all that wait where none are named, but those of which a doubt is not answered */
            rows?: number[];
            /** @description What the official says to what is doubtful about the rows, each with its reason */
            answers?: components["schemas"]["DoubtAnswer"][];
        };
        DoubtAnswer: {
            /** @description The number of the row */
            row: number;
            /** @description The field that is doubtful, as the receipt names it */
            field: string;
            /** @description The code of the doubt, as the receipt names it */
            code: string;
            /** @description Why it is right as it stands; its subject reads it */
            reason: string;
        };
        ResubmitRow: {
            /** @description The number of the row that came back */
            row: number;
            /** @description The row, by the columns of the item’s data format, as it is right now */
            record: {
                [key: string]: unknown;
            };
            /** @description What the official says to what is doubtful, and to alarms that are false, each with its reason */
            answers?: components["schemas"]["RowAnswer"][];
        };
        RowAnswer: {
            /** @description The field, as the receipt names it */
            field: string;
            /** @description The code of the doubt or the alarm, as the receipt names it */
            code: string;
            /**
             * @description Of an alarm of words: which kind of information, as the receipt names it
             *
             *     - `religious-faith`: religious faith
             *     - `genetics`: genetics
             *     - `fingerprints`: fingerprints
             *     - `blood-type`: blood type
             *     - `illness-or-medical-history`: illness or medical history
             *     - `prohibited-by-law`: what else a law or administrative regulation prohibits from being collected
             *     - `income`: income
             *     - `savings`: savings
             *     - `securities`: negotiable securities
             *     - `insurance`: commercial insurance
             *     - `real-estate`: real estate
             *     - `tax`: taxes paid
             * @enum {string}
             */
            category?: "religious-faith" | "genetics" | "fingerprints" | "blood-type" | "illness-or-medical-history" | "prohibited-by-law" | "income" | "savings" | "securities" | "insurance" | "real-estate" | "tax";
            /** @description Why it is right as it stands; its subject reads it, and supervision sees to it */
            reason: string;
        };
        ReviewSubmission: Record<string, never>;
        File: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `reading`: its parts are there and being read
             *     - `read`: read: nothing raw is kept of it
             *     - `refused`: refused: it stands
             *     - `lapsed`: not confirmed, or not sent, in time, or kept no longer: nothing of it is left
             * @enum {string}
             */
            status: "open" | "reading" | "read" | "refused" | "lapsed";
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description The provision of the catalog by which the records take effect without notice (Art. 11) */
            exemption: string | null;
            /** @description The provision of the catalog by which what Art. 8 leaves out is included */
            inclusion: string | null;
            /**
             * Format: date-time
             * @description When it was announced, in UTC
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when its parts may be sent, in UTC: then what was sent of it is gone
             */
            uploadBy: string;
            /** @description Its parts, in their order */
            parts: components["schemas"]["PartSent"][];
            /** @description When its parts were said to be there, in UTC; null while they were not */
            completedAt: string | null;
            /** @description How far it is read */
            progress: components["schemas"]["FileProgress"];
            /** @description When it was read to its end, or refused, in UTC; null while it was not */
            readAt: string | null;
            /** @description Until when its rows are kept to be given back, exclusive, in UTC; null until it was read */
            keptUntil: string | null;
            /** @description The last day on which it can be done, or holds, in Beijing time */
            lastDay: string | null;
            /** @description What it holds beside its table that was not read, as it calls it */
            unread: string[];
            /** @description Why it was not read, or not on; null where it was */
            fault: components["schemas"]["Fault"] | null;
            /** @description Its rows as a file, with what became of each, once it was asked for */
            results: components["schemas"]["ResultFile"][];
            /** @description Who answers for all that waits of it, and how far that is carried out; null where nobody does */
            confirming: components["schemas"]["FileConfirming"] | null;
        };
        ListedFile: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `reading`: its parts are there and being read
             *     - `read`: read: nothing raw is kept of it
             *     - `refused`: refused: it stands
             *     - `lapsed`: not confirmed, or not sent, in time, or kept no longer: nothing of it is left
             * @enum {string}
             */
            status: "open" | "reading" | "read" | "refused" | "lapsed";
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description The provision of the catalog by which the records take effect without notice (Art. 11) */
            exemption: string | null;
            /** @description The provision of the catalog by which what Art. 8 leaves out is included */
            inclusion: string | null;
            /**
             * Format: date-time
             * @description When it was announced, in UTC
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when its parts may be sent, in UTC: then what was sent of it is gone
             */
            uploadBy: string;
            /** @description Its parts, in their order */
            parts: components["schemas"]["NumberedPart"][];
            /** @description When its parts were said to be there, in UTC; null while they were not */
            completedAt: string | null;
            /** @description How far it is read */
            progress: components["schemas"]["FileProgress"];
            /** @description When it was read to its end, or refused, in UTC; null while it was not */
            readAt: string | null;
            /** @description Until when its rows are kept to be given back, exclusive, in UTC; null until it was read */
            keptUntil: string | null;
            /** @description The last day on which it can be done, or holds, in Beijing time */
            lastDay: string | null;
            /** @description What it holds beside its table that was not read, as it calls it */
            unread: string[];
            /** @description Why it was not read, or not on; null where it was */
            fault: components["schemas"]["Fault"] | null;
            /** @description Its rows as a file, with what became of each, once it was asked for */
            results: components["schemas"]["AskedResult"][];
            /** @description Who answers for all that waits of it, and how far that is carried out; null where nobody does */
            confirming: components["schemas"]["FileConfirming"] | null;
        };
        FilePage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["ListedFile"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        ReceiptPage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["Receipt"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        FileProgress: {
            /** @description Through which row, as a person counts them in the file */
            through: number;
            /** @description How many of its bytes are read */
            bytes: number;
            /** @description How many rows were read */
            rows: number;
            /** @description How many of them complied, and became records unless the decision was on record already */
            accepted: number;
            /** @description How many came back */
            returned: number;
            /** @description How many waited for an official of the unit */
            waiting: number;
            /** @description How many submissions were made of them */
            submissions: number;
            /** @description How many bytes it has */
            ofBytes: number;
            /** @description How many seconds it takes yet, as far as is known; null where it is not */
            secondsLeft: number | null;
        };
        FileConfirming: {
            /** @description Who answers for the rows */
            official: components["schemas"]["Official"];
            /**
             * Format: date-time
             * @description When they said so, in UTC
             */
            askedAt: string;
            /** @description For how many of its submissions it is carried out, in their order */
            submissions: number;
            /** @description How many submissions were made of the file */
            ofSubmissions: number;
            /** @description How many of their rows wait still: something is asked about each, it is about the official, or what is named stood in the way */
            waiting: number;
            /** @description What stood in the way of some rows; null where nothing did */
            fault: components["schemas"]["Fault"] | null;
            /** @description When it was carried out, in UTC; null while it is not */
            doneAt: string | null;
        };
        FilePart: {
            /** @description Its length, in bytes: at most 16,000,000, and of all parts together 256,000,000 */
            bytes: number;
            /** @description The SHA-256 of its bytes, in hexadecimal digits: nothing else is taken for it */
            sha256: string;
        };
        NumberedPart: {
            /** @description Its number, counted from 1 */
            part: number;
            /** @description Its length, in bytes: at most 16,000,000, and of all parts together 256,000,000 */
            bytes: number;
            /** @description The SHA-256 of its bytes, in hexadecimal digits: nothing else is taken for it */
            sha256: string;
        };
        PartSent: {
            /** @description Its number, counted from 1 */
            part: number;
            /** @description Its length, in bytes: at most 16,000,000, and of all parts together 256,000,000 */
            bytes: number;
            /** @description The SHA-256 of its bytes, in hexadecimal digits: nothing else is taken for it */
            sha256: string;
            /** @description Whether it has arrived; null where that no longer matters */
            isThere: boolean | null;
            /** @description Where and how it is sent; null where it has arrived, or may not be sent any more */
            upload: components["schemas"]["Upload"] | null;
        };
        Upload: {
            /** @description Where it is sent, by PUT, within an hour */
            url: string;
            /** @description What must be sent with it, as it stands here */
            headers: {
                [key: string]: string;
            };
        };
        AskedResult: {
            /**
             * @description As what it is written
             *
             *     - `csv`: a delimited table (CSV, UTF-8)
             *     - `xlsx`: a workbook (XLSX)
             * @enum {string}
             */
            as: "csv" | "xlsx";
            /**
             * @description In which language its words are
             *
             *     - `zh-CN`: Chinese
             *     - `en`: English
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /**
             * Format: date-time
             * @description When it was asked for, in UTC
             */
            askedAt: string;
            /** @description When it was written, in UTC; null while it is not */
            writtenAt: string | null;
        };
        ResultFile: {
            /**
             * @description As what it is written
             *
             *     - `csv`: a delimited table (CSV, UTF-8)
             *     - `xlsx`: a workbook (XLSX)
             * @enum {string}
             */
            as: "csv" | "xlsx";
            /**
             * @description In which language its words are
             *
             *     - `zh-CN`: Chinese
             *     - `en`: English
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /**
             * Format: date-time
             * @description When it was asked for, in UTC
             */
            askedAt: string;
            /** @description When it was written, in UTC; null while it is not */
            writtenAt: string | null;
            /** @description Where it is fetched, within an hour of its writing; null while it is not written, and after that: ask for it anew */
            url: string | null;
        };
        OpenFile: {
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description The provision of the catalog by which the records take effect without notice (Art. 11) */
            exemption?: string;
            /** @description The provision of the catalog by which what Art. 8 leaves out is included */
            inclusion?: string;
            /** @description The file, cut into at most 64 parts in their order */
            parts: components["schemas"]["FilePart"][];
        };
        MendPart: {
            /** @description Its number, counted from 1 */
            part: number;
            /** @description Its length, in bytes: at most 16,000,000, and of all parts together 256,000,000 */
            bytes: number;
            /** @description The SHA-256 of its bytes, in hexadecimal digits: nothing else is taken for it */
            sha256: string;
        };
        CompleteFile: Record<string, never>;
        ConfirmFile: Record<string, never>;
        AskResult: {
            /**
             * @description As what it is to be written
             *
             *     - `csv`: a delimited table (CSV, UTF-8)
             *     - `xlsx`: a workbook (XLSX)
             * @enum {string}
             */
            as: "csv" | "xlsx";
        };
        ColumnMap: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /** @description The data format */
            format: string;
            /** @description What was said of each, the last word on it */
            columns: components["schemas"]["MappedColumn"][];
        };
        ColumnMapPage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["ColumnMap"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        MappedColumn: {
            /** @description The header of the column, as the files of your unit have it; it is known by its words */
            header: string;
            /** @description The column of the data format that it holds; null to leave it out, and collect nothing of it */
            reads: string | null;
            /** @description What each row holds there, where your unit’s files have no such column: of the code of the authority alone, one under which your unit files */
            holds?: string;
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
        };
        SaidColumn: {
            /** @description The header of the column, as the files of your unit have it; it is known by its words */
            header: string;
            /** @description The column of the data format that it holds; null to leave it out, and collect nothing of it */
            reads: string | null;
            /** @description What each row holds there, where your unit’s files have no such column: of the code of the authority alone, one under which your unit files */
            holds?: string;
        };
        MapColumns: {
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description The columns, and what each of them holds */
            columns: components["schemas"]["SaidColumn"][];
        };
        Record: {
            /** @description Its identifier */
            id: string;
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description The version of the catalog item under which it was filed */
            catalogVersion: number;
            /** @description The version of its data format by which its content is read */
            formatVersion: number;
            /**
             * @description Where it stands
             *
             *     - `notifying`: its notice is to be delivered
             *     - `notified`: its notice was delivered; the period to reply runs
             *     - `contested`: its subject has replied; the provider is to decide
             *     - `active`: in effect; of a unit: it exists
             *     - `withdrawn`: withdrawn
             *     - `returned`: returned to its provider, as its notice was not delivered in time
             *     - `item-ended`: its notice came to nothing, as its item ended; as a notice: that it did
             *     - `deleted`: deleted
             *     - `archived`: its recording period is over
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "item-ended" | "deleted" | "archived" | "expunged";
            /** @description The unit that submitted it */
            provider: string;
            /** @description The name of whom it is about */
            subjectName: string;
            /** @description The number of the decision that it records */
            documentNumber: string;
            /** @description The authority that decided */
            authority: components["schemas"]["Authority"];
            /**
             * Format: date
             * @description The day of the decision
             */
            decidedOn: string;
            /** @description How serious the untrustworthiness is; null where the information is not adverse */
            untrustworthiness: components["schemas"]["UntrustworthinessClass"] | null;
            /**
             * Format: date-time
             * @description Until when it is recorded, exclusive, in UTC: from then on nobody is shown it, but who has to decide on it
             */
            recordedUntil: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description The law by which it took effect without notice (Art. 11); null where notice was given */
            noticeExemption: components["schemas"]["Citation"] | null;
            /** @description When it was last corrected, in UTC; null where it never was */
            correctedAt: string | null;
            /** @description That somebody objects to it, while that is undecided (Art. 33) */
            annotations: components["schemas"]["Annotation"][];
            /** @description What was doubtful as it was filed, and who of its unit confirmed it; for its subject, its provider and its handler, left out where nothing was */
            confirmed?: components["schemas"]["ConfirmedDoubt"][];
            /** @description Whose word it is, where nobody here has examined it; left out of all others (Art. 42, 45) */
            mark?: string;
            /** @description The row as it was submitted, by the columns of its data format, as far as it is shown */
            content: {
                [key: string]: string | number | string[];
            };
        };
        Annotation: {
            /**
             * @description Of which kind the application is
             *
             *     - `objection`: an objection (Art. 33)
             *     - `repair`: repair of untrustworthiness (Art. 34)
             *     - `nondisclosure`: non-disclosure of what is to somebody’s credit (Art. 35)
             *     - `suspension`: suspension of disclosure while proceedings run (Art. 53)
             * @enum {string}
             */
            kind: "objection" | "repair" | "nondisclosure" | "suspension";
            /** @description The identifier of the application */
            application: string;
            /**
             * @description What it does to the record
             *
             *     - `noted`: an application to it is open
             *     - `annotated`: an objection to it is open: whoever sees it reads so
             *     - `suspended`: its disclosure is suspended while proceedings run
             *     - `repaired`: repaired
             *     - `undisclosed`: it is not disclosed, at its subject’s wish
             * @enum {string}
             */
            mark: "noted" | "annotated" | "suspended" | "repaired" | "undisclosed";
            /**
             * Format: date-time
             * @description Since when it is objected to, in UTC
             */
            since: string;
            /** @description Until when it is due, in UTC; overdue from that instant on */
            dueAt: string | null;
            /** @description The last day on which it can be done, or holds, in Beijing time */
            lastDay: string | null;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description That it is objected to, in the language of the answer */
            text: string;
        };
        Authority: {
            /** @description What it is called */
            name: string;
            /** @description Its unified social credit code */
            code: string;
        };
        RecordCorrected: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `notifying`: its notice is to be delivered
             *     - `notified`: its notice was delivered; the period to reply runs
             *     - `contested`: its subject has replied; the provider is to decide
             *     - `active`: in effect; of a unit: it exists
             *     - `withdrawn`: withdrawn
             *     - `returned`: returned to its provider, as its notice was not delivered in time
             *     - `item-ended`: its notice came to nothing, as its item ended; as a notice: that it did
             *     - `deleted`: deleted
             *     - `archived`: its recording period is over
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "item-ended" | "deleted" | "archived" | "expunged";
            /**
             * Format: date-time
             * @description Until when it is recorded now, exclusive, in UTC; the correction may have ended it
             */
            recordedUntil: string;
            /**
             * Format: date
             * @description The last day on which it is shown now
             */
            lastDay: string;
        };
        WithdrawRecord: {
            /** @description The name or number of the document that it rests on, such as the judgment */
            document: string;
            /** @description The reason; its subject reads it */
            reason: string;
        };
        CorrectRecord: {
            /** @description The name or number of the document that it rests on */
            document: string;
            /** @description The reason; its subject reads it */
            reason: string;
            /** @description The fields that change, by the names of the record’s content */
            corrections: {
                [key: string]: string | number | string[];
            };
        };
        ReviewExemption: {
            /** @description What was found of how the exemption was used */
            finding: string;
        };
        ReviewOverride: {
            /** @description What was found of how the alarm was overridden */
            finding: string;
        };
        RecordNotice: {
            /** @description Its identifier, which is that of its record */
            id: string;
            /**
             * @description Whether it comes before listing, or says that a record took effect at once by a cited law
             *
             *     - `notice-before-listing`: the notice that goes before what is adverse (Art. 11)
             *     - `listed-under-exemption`: in effect without notice before, by a law that is named
             * @enum {string}
             */
            kind: "notice-before-listing" | "listed-under-exemption";
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where its record stands
             *
             *     - `notifying`: its notice is to be delivered
             *     - `notified`: its notice was delivered; the period to reply runs
             *     - `contested`: its subject has replied; the provider is to decide
             *     - `active`: in effect; of a unit: it exists
             *     - `withdrawn`: withdrawn
             *     - `returned`: returned to its provider, as its notice was not delivered in time
             *     - `item-ended`: its notice came to nothing, as its item ended; as a notice: that it did
             *     - `deleted`: deleted
             *     - `archived`: its recording period is over
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "item-ended" | "deleted" | "archived" | "expunged";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /** @description The day of its delivery; null while it is not delivered, and where the record took effect at once */
            deliveredOn: string | null;
            /** @description Until when its subject may reply, exclusive, in UTC; null until it was delivered */
            replyUntil: string | null;
            /** @description The last day on which its subject may reply, in Beijing time; null until it was delivered, and under an exemption of an earlier release, which set none */
            replyLastDay: string | null;
            /** @description That a calendar which was published later made that day a rest day, so that the period ends later than was said; null where none did */
            recounted: components["schemas"]["PeriodRecounted"] | null;
            /** @description How many replies there are */
            replyCount: number;
            /** @description The replies; null in a list: read the notice by itself */
            replies: components["schemas"]["Reply"][] | null;
            /** @description Until when the provider’s official should decide on the reply, in UTC; null while there is none */
            decideBy: string | null;
            /** @description The last day for the decision on the reply, in Beijing time; null while there is no reply */
            decideLastDay: string | null;
            /** @description Whether the decision on a reply is overdue */
            overdue: boolean;
            /** @description What was decided; null while nothing was */
            decision: components["schemas"]["ReplyDecision"] | null;
            /** @description The law that lets it take effect without notice (Art. 11); null where notice is given */
            exemption: components["schemas"]["Citation"] | null;
            /** @description How serious the untrustworthiness is; null where the information is not adverse */
            untrustworthiness: components["schemas"]["UntrustworthinessClass"] | null;
            /**
             * Format: date
             * @description The last day on which the record would be shown
             */
            lastDay: string;
            /** @description The first day on which credit repair may be applied for; null where it may be from the day on which the duty is performed: see howTo */
            repairFrom: string | null;
            /** @description How to reply, to object and to apply for repair */
            howTo: components["schemas"]["HowTo"];
            /** @description The record that it is about; null where the reader may not see it any more */
            record: components["schemas"]["Record"] | null;
        };
        ItemEndedNotice: {
            /** @description The identifier of the record */
            id: string;
            /**
             * @description That its item ended
             *
             *     - `item-ended`: its notice came to nothing, as its item ended; as a notice: that it did
             * @enum {string}
             */
            kind: "item-ended";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /** @description The item of the catalog that ended */
            item: string;
            /** @description The version of it by which it ended */
            catalogVersion: number;
            /** @description What that means, in the language of the answer */
            whatFollows: string;
        };
        ProviderActNotice: {
            /** @description The identifier of the record */
            id: string;
            /**
             * @description Whether the record was corrected or withdrawn
             *
             *     - `record-corrected`: that the providing unit corrected a record
             *     - `record-withdrawn`: that the providing unit withdrew a record
             * @enum {string}
             */
            kind: "record-corrected" | "record-withdrawn";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description The document that it rests on */
            document: string;
            /** @description The reason */
            reason: string;
            /** @description Which of the record’s corrections this is, from 1 on; null where it was withdrawn */
            number: number | null;
            /** @description What was changed, by the columns of its data format; null where it was withdrawn */
            columns: string[] | null;
            /** @description How to object, in the language of the answer */
            howToObject: string;
            /** @description The record as it stands now; null once nothing shows it any more */
            record: components["schemas"]["Record"] | null;
        };
        Reply: {
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
            /** @description What was replied */
            text: string;
        };
        ReplyDecision: {
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
            /**
             * @description Whether the record is confirmed or withdrawn
             *
             *     - `confirm`: the record stands
             *     - `withdraw`: the record is withdrawn
             * @enum {string}
             */
            outcome: "confirm" | "withdraw";
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description The reasons, as the official gave them; null where they were not given or are not shown */
            reasons: string | null;
        };
        PeriodRecounted: {
            /**
             * Format: date-time
             * @description When it was counted anew, in UTC
             */
            at: string;
            /**
             * Format: date
             * @description The last day to reply as it was said before, in Beijing time
             */
            lastDayBefore: string;
            /** @description The calendar that moved it; null where none is published of that year */
            calendar: components["schemas"]["NamedCalendar"] | null;
        };
        NamedCalendar: {
            /** @description The name of the calendar */
            id: string;
            /** @description Which of its versions */
            version: number;
        };
        HowTo: {
            /** @description How to reply, in the language of the answer */
            reply: string;
            /** @description How to object, in the language of the answer */
            object: string;
            /** @description How to apply for credit repair, in the language of the answer */
            repair: string;
        };
        NoticeDelivered: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `notifying`: its notice is to be delivered
             *     - `notified`: its notice was delivered; the period to reply runs
             *     - `contested`: its subject has replied; the provider is to decide
             *     - `active`: in effect; of a unit: it exists
             *     - `withdrawn`: withdrawn
             *     - `returned`: returned to its provider, as its notice was not delivered in time
             *     - `item-ended`: its notice came to nothing, as its item ended; as a notice: that it did
             *     - `deleted`: deleted
             *     - `archived`: its recording period is over
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "item-ended" | "deleted" | "archived" | "expunged";
            /** @description Until when its subject may reply, exclusive, in UTC */
            replyUntil: string | null;
            /** @description The last day on which its subject may reply, in Beijing time */
            replyLastDay: string | null;
        };
        NoticeReplied: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `notifying`: its notice is to be delivered
             *     - `notified`: its notice was delivered; the period to reply runs
             *     - `contested`: its subject has replied; the provider is to decide
             *     - `active`: in effect; of a unit: it exists
             *     - `withdrawn`: withdrawn
             *     - `returned`: returned to its provider, as its notice was not delivered in time
             *     - `item-ended`: its notice came to nothing, as its item ended; as a notice: that it did
             *     - `deleted`: deleted
             *     - `archived`: its recording period is over
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            status: "notifying" | "notified" | "contested" | "active" | "withdrawn" | "returned" | "item-ended" | "deleted" | "archived" | "expunged";
            /**
             * Format: date-time
             * @description Until when the provider’s official should decide, in UTC
             */
            decideBy: string;
            /**
             * Format: date
             * @description The last day for the decision on the reply, in Beijing time
             */
            decideLastDay: string;
        };
        DeliverNotice: {
            /**
             * @description How it was served; its subject can only acknowledge it
             *
             *     - `acknowledged`: its subject took notice on the platform
             *     - `in-person`: handed over
             *     - `registered-mail`: by registered mail
             *     - `electronic`: electronically
             *     - `public-announcement`: by public announcement
             * @enum {string}
             */
            method: "acknowledged" | "in-person" | "registered-mail" | "electronic" | "public-announcement";
            /**
             * Format: date
             * @description The day on which it was served; not for an acknowledgement
             */
            servedOn?: string;
            /** @description What proves it, such as the number of a delivery receipt; not for an acknowledgement */
            proof?: string;
        };
        ReplyToNotice: {
            /** @description What is replied */
            text: string;
        };
        DecideNotice: {
            /**
             * @description Whether the record is confirmed or withdrawn
             *
             *     - `confirm`: the record stands
             *     - `withdraw`: the record is withdrawn
             * @enum {string}
             */
            outcome: "confirm" | "withdraw";
            /** @description The reasons; its subject reads them */
            reasons: string;
        };
        Inquiry: {
            /** @description Whom it is about */
            subject: components["schemas"]["SubjectCode"];
            /** @description On what the inquiry rests */
            basis: components["schemas"]["Basis"];
            /** @description To go on with a look: the cursor of its last page, with the same subject and basis */
            cursor?: string;
            /** @description How many records are wanted on a page, 1 to 50 */
            limit?: number;
        };
        InquiryAnswer: {
            /** @description The identifier of the look, as it stands on the access list */
            id: string;
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description On what the inquiry rests */
            basis: components["schemas"]["Basis"];
            /** @description The provision that lets it, in the language of the answer */
            norm: string;
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description The records in effect that this basis lets one see */
            records: components["schemas"]["Record"][];
        };
        DeclarationInquiryAnswer: {
            /** @description The identifier of the look, as it stands on the access list */
            id: string;
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description On what the inquiry rests */
            basis: components["schemas"]["Basis"];
            /** @description The provision that lets it, in the language of the answer */
            norm: string;
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description The declarations that this basis lets one see, each marked as such, the newest first */
            declarations: components["schemas"]["ShownDeclaration"][];
        };
        LicenceInquiry: {
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description The whole number of the licence */
            licence: string;
            /** @description On what the inquiry rests */
            basis: components["schemas"]["DutyBasis"];
        };
        LicenceInquiryAnswer: {
            /** @description The identifier of the look, as it stands on the access list where something is shown */
            id: string;
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description On what the inquiry rests */
            basis: components["schemas"]["DutyBasis"];
            /** @description The provision that lets it, in the language of the answer */
            norm: string;
            /** @description The record in effect; null where there is none, or none that this basis lets one see */
            record: components["schemas"]["Record"] | null;
        };
        PledgeInquiryAnswer: {
            /** @description The identifier of the look, as it stands on the access list */
            id: string;
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description On what the inquiry rests */
            basis: components["schemas"]["Basis"];
            /** @description The provision that lets it, in the language of the answer */
            norm: string;
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description The pledges that this basis lets one see, the newest first */
            pledges: components["schemas"]["ShownPledge"][];
        };
        SubjectCode: {
            /**
             * @description Whether it is an organization or a natural person
             *
             *     - `organization`: a firm, another organization or an individual business, by its unified social credit code; an individual business is protected as a natural person
             *     - `natural-person`: a person, by the number of an identity document
             * @enum {string}
             */
            kind: "organization" | "natural-person";
            /** @description The unified social credit code, or the citizen number (Art. 7) */
            code: string;
        };
        /**
         * @description - `permits-inspections-penalties`: permits, inspections, larger penalties (Art. 14(1))
         *     - `procurement-and-projects`: purchases, tenders, project support, land use, research (Art. 14(2))
         *     - `recruitment-and-promotion`: recruitment, appointments, promotions, titles (Art. 14(3))
         *     - `commendations-and-rewards`: commendations and rewards (Art. 14(4))
         *     - `public-safety-risk`: risk analysis where public safety is involved (Art. 14(5))
         *     - `other-provided`: what else the State, province or city provides for
         * @enum {string}
         */
        Purpose: "permits-inspections-penalties" | "procurement-and-projects" | "recruitment-and-promotion" | "commendations-and-rewards" | "public-safety-risk" | "other-provided";
        Basis: components["schemas"]["SelfBasis"] | components["schemas"]["AuthorizationBasis"] | components["schemas"]["DutyBasis"] | components["schemas"]["PublicBasis"];
        SelfBasis: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "self";
        };
        AuthorizationBasis: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "authorization";
            /**
             * Format: authorization-identifier
             * @description The identifier of the authorization by which it was looked
             */
            authorization: string;
        };
        DutyBasis: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "duty";
            /** @description For which purpose of the work of an organ (Art. 14) */
            purpose: components["schemas"]["Purpose"];
            /** @description The matter for which it was looked, such as the number of a tender */
            matter: string;
        };
        PublicBasis: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "public";
        };
        DisclosurePage: {
            /** @description What is on this page */
            items: components["schemas"]["Record"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        DisclosedPledgePage: {
            /** @description What is on this page */
            items: components["schemas"]["ShownPledge"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        RecordPage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["Record"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description Records that cannot be shown, as somebody damaged them: supervision sees to it */
            damaged: string[];
        };
        NoticePage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["Notice"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description Cases whose notices cannot be shown, as somebody damaged them: supervision sees to it */
            damaged: string[];
        };
        Notice: components["schemas"]["RecordNotice"] | components["schemas"]["ProviderActNotice"] | components["schemas"]["ItemEndedNotice"] | components["schemas"]["ApplicationNotice"] | components["schemas"]["MeasureNotice"] | components["schemas"]["MeasureEndNotice"] | components["schemas"]["ExpungementNotice"] | components["schemas"]["PledgeNotice"] | components["schemas"]["LossNotice"];
        ApplicationPage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["OwnApplication"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        AccessPage: {
            /** @description What is on this page */
            items: components["schemas"]["Access"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description Looks whose entry somebody damaged: that they were, and when they began */
            damaged: components["schemas"]["DamagedAccess"][];
            /** @description Looks that the log has in this part of the list, and of which somebody removed an entry; with the proof */
            missing?: components["schemas"]["DamagedAccess"][];
            /** @description That the log holds each page of these looks; where it was asked for */
            proof?: components["schemas"]["LogProof"];
        };
        Access: {
            /** @description Its identifier */
            id: string;
            /**
             * Format: date-time
             * @description When it was, the first time where they are several, in UTC
             */
            at: string;
            /** @description The code of the unit that looked; null where it was no unit, or the public */
            unit: string | null;
            /** @description The client through which it was done; null where it was the public */
            client: string | null;
            /** @description The official who looked; null where none was named */
            official: components["schemas"]["Official"] | null;
            /** @description On what the look rested */
            basis: components["schemas"]["SelfAccess"] | components["schemas"]["AuthorizedAccess"] | components["schemas"]["DutyAccess"] | components["schemas"]["PublicAccess"] | components["schemas"]["HandlingAccess"] | components["schemas"]["ProviderAccess"] | components["schemas"]["OversightAccess"] | components["schemas"]["JointResponseAccess"] | components["schemas"]["RecallAccess"] | components["schemas"]["BaselessAccess"] | components["schemas"]["LostAccesses"];
            /** @description The matter for which it was looked; null where none was named */
            matter: string | null;
            /**
             * @description Whether something was shown, or refused
             *
             *     - `shown`: something was shown, or there was nothing
             *     - `refused`: refused: it stands
             * @enum {string}
             */
            outcome: "shown" | "refused";
            /** @description The cases that were shown, in the version shown */
            seen: components["schemas"]["SeenCase"][];
            /** @description How many looks of one kind stand here as one */
            looks: number;
            /** @description How many pages were looked at */
            pages: number;
            /**
             * Format: date-time
             * @description When the last of them was, in UTC
             */
            lastAt: string;
        };
        DamagedAccess: {
            /** @description Its identifier */
            id: string;
            /**
             * Format: date-time
             * @description When it began, in UTC
             */
            at: string;
        };
        SeenCase: {
            /** @description The identifier of the case */
            case: string;
            /** @description The number of the version that was shown */
            version: number;
        };
        SelfAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "self";
        };
        AuthorizedAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "authorization";
            /** @description The identifier of the authorization by which it was looked */
            authorization: string;
        };
        DutyAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "duty";
            /** @description For which purpose of the work of an organ (Art. 14) */
            purpose: components["schemas"]["Purpose"];
        };
        PublicAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "public";
        };
        HandlingAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "handling";
            /** @description The identifier of the case */
            case: string;
        };
        ProviderAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "provider";
            /** @description The identifier of the case */
            case: string;
        };
        OversightAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "oversight";
            /** @description The identifier of the case */
            case: string;
        };
        JointResponseAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "joint-response";
            /** @description The identifier of the case */
            case: string;
        };
        RecallAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "recall";
            /** @description The identifier of the case */
            case: string;
        };
        BaselessAccess: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "none";
        };
        LostAccesses: {
            /**
             * @description Which of the kinds it is
             * @constant
             */
            type: "lost";
            /**
             * Format: date-time
             * @description From when on the lost looks began, in UTC
             */
            from: string;
            /**
             * Format: date-time
             * @description Until when they began, in UTC; that instant is none of them
             */
            to: string;
            /** @description How many of their pages a restore lost: that there were so many, the log proves */
            pages: number;
        };
        RecallPage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["OwnRecall"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        HistoryPage: {
            /** @description What is on this page */
            items: components["schemas"]["HistoryEntry"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description Cases of which an event cannot be shown, as somebody damaged it: supervision sees to it */
            damaged: string[];
            /** @description That the log holds each of these events; where it was asked for */
            proof?: components["schemas"]["LogProof"];
        };
        HistoryEntry: {
            /** @description The identifier of the case */
            case: string;
            /** @description The number of the event in the history of its case */
            seq: number;
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
            /** @description What happened */
            type: string;
            /** @description Who did it */
            by: components["schemas"]["Actor"];
            /** @description What changed, without what is personal */
            data: {
                [key: string]: unknown;
            };
            /** @description The seal of the event, which holds that of the one before */
            hash: string;
        };
        Actor: components["schemas"]["OfficialActor"] | components["schemas"]["UnitActor"] | components["schemas"]["SubjectActor"] | components["schemas"]["PlatformActor"];
        OfficialActor: {
            /**
             * @description A named official
             * @constant
             */
            as: "official";
            /** @description The code of the unit */
            unit: string;
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description The unit that has ended, whose duty it was; left out where it was the own unit’s */
            insteadOf?: string;
        };
        UnitActor: {
            /**
             * @description A unit, without an official
             * @constant
             */
            as: "unit";
            /** @description The code of the unit */
            unit: string;
            /** @description The client through which it was done */
            client: string;
        };
        SubjectActor: {
            /**
             * @description Whom it is about
             * @constant
             */
            as: "subject";
        };
        PlatformActor: {
            /**
             * @description The platform itself
             * @constant
             */
            as: "platform";
            /** @description The process that did it */
            process: string;
        };
        AuthorizationPage: {
            /** @description What is on this page */
            items: components["schemas"]["Authorization"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        Authorization: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `granted`: granted; of an authorization, in force until its end
             *     - `revoked`: taken back by its subject
             * @enum {string}
             */
            status: "granted" | "revoked";
            /** @description The code of the unit that is authorized */
            to: string;
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            grantedAt: string;
            /** @description When it was revoked, in UTC; null where it was not */
            revokedAt: string | null;
            /** @description What it is for, in the words of whoever gave it */
            purpose: string;
            /**
             * Format: date-time
             * @description When it ends, exclusive, in UTC
             */
            until: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
        };
        Authorize: {
            /** @description The code of the unit that is authorized */
            to: string;
            /** @description What it is for, in your own words */
            purpose: string;
            /**
             * Format: date
             * @description The last day on which it holds
             */
            until: string;
        };
        RevokeAuthorization: Record<string, never>;
        ConsentNotice: {
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /** @description The notice in each language */
            texts: components["schemas"]["ConsentNoticeText"][];
        };
        ConsentNoticeText: {
            /** @description The language */
            language: string;
            /** @description The notice */
            text: string;
        };
        ConsentPage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["Consent"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        Consent: {
            /** @description Its identifier */
            id: string;
            /** @description The kinds of information that the unit may file */
            kinds: ("market" | "income" | "savings" | "securities" | "insurance" | "real-estate" | "tax")[];
            /** @description The purposes for which it may be used (Art. 14) */
            purposes: components["schemas"]["Purpose"][];
            /**
             * Format: date-time
             * @description The instant at which it ends, in UTC
             */
            until: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `given`: in force; of a pledge: given, not decided on yet
             *     - `withdrawn`: withdrawn
             *     - `expired`: over
             * @enum {string}
             */
            status: "given" | "withdrawn" | "expired";
            /** @description The code of the unit that may file under it */
            to: string;
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            givenAt: string;
            /** @description When it was withdrawn, in UTC; null where it was not */
            withdrawnAt: string | null;
            /** @description The version of the notice that was read before */
            notice: number;
        };
        ConsentInForce: {
            /** @description Its identifier */
            id: string;
            /** @description The kinds of information that the unit may file */
            kinds: ("market" | "income" | "savings" | "securities" | "insurance" | "real-estate" | "tax")[];
            /** @description The purposes for which it may be used (Art. 14) */
            purposes: components["schemas"]["Purpose"][];
            /**
             * Format: date-time
             * @description The instant at which it ends, in UTC
             */
            until: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
        };
        ShownConsent: components["schemas"]["Consent"] | components["schemas"]["ConsentInForce"];
        GiveConsent: {
            /** @description The version of the notice that you read (GET /v1/consent-notice) */
            notice: number;
            /** @description The code of the unit that may file under it */
            to: string;
            /** @description The kinds of information that the unit may file */
            kinds: ("market" | "income" | "savings" | "securities" | "insurance" | "real-estate" | "tax")[];
            /** @description The purposes for which it may be used (Art. 14) */
            purposes: components["schemas"]["Purpose"][];
            /**
             * Format: date
             * @description The last day on which it holds
             */
            until: string;
        };
        WithdrawConsent: Record<string, never>;
        Declaration: {
            /** @description Its identifier */
            id: string;
            /**
             * @description By whom it is declared
             * @constant
             */
            declaredBy: "subject";
            /**
             * @description That nobody has examined it
             * @constant
             */
            examined: false;
            /** @description What is to be said with it wherever it is shown */
            mark: string;
            /**
             * @description Where it stands
             *
             *     - `standing`: recorded as its subject declared it
             *     - `withdrawn`: withdrawn
             *     - `expired`: over
             * @enum {string}
             */
            status: "standing" | "withdrawn" | "expired";
            /**
             * @description What sort of thing is declared
             *
             *     - `qualification`: a qualification
             *     - `contract-kept`: a contract that was kept
             *     - `certification`: a certification
             *     - `service-to-the-public`: service to the public, such as volunteering or a donation
             * @enum {string}
             */
            about: "qualification" | "contract-kept" | "certification" | "service-to-the-public";
            /** @description What is declared, in the words of its subject */
            text: string;
            /** @description The document that is said to bear it out; null where none is named */
            document: string | null;
            /**
             * Format: date-time
             * @description When it was declared, in UTC
             */
            declaredAt: string;
            /**
             * Format: date
             * @description The last day on which it is recorded, in Beijing time
             */
            lastDay: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /** @description The purposes of Art. 14 for which organs may be shown it; none: whoever is authorized alone */
            purposes: components["schemas"]["Purpose"][];
            /** @description Whether anybody may be shown it; of an organization alone */
            everybody: boolean;
            /** @description When it was taken back, in UTC; null where it was not */
            withdrawnAt: string | null;
        };
        DeclarationPage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["Declaration"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        ShownDeclaration: {
            /** @description Its identifier */
            id: string;
            /**
             * @description By whom it is declared
             * @constant
             */
            declaredBy: "subject";
            /**
             * @description That nobody has examined it
             * @constant
             */
            examined: false;
            /** @description What is to be said with it wherever it is shown */
            mark: string;
            /**
             * @description Where it stands
             *
             *     - `standing`: recorded as its subject declared it
             *     - `withdrawn`: withdrawn
             *     - `expired`: over
             * @enum {string}
             */
            status: "standing" | "withdrawn" | "expired";
            /**
             * @description What sort of thing is declared
             *
             *     - `qualification`: a qualification
             *     - `contract-kept`: a contract that was kept
             *     - `certification`: a certification
             *     - `service-to-the-public`: service to the public, such as volunteering or a donation
             * @enum {string}
             */
            about: "qualification" | "contract-kept" | "certification" | "service-to-the-public";
            /** @description What is declared, in the words of its subject */
            text: string;
            /** @description The document that is said to bear it out; null where none is named */
            document: string | null;
            /**
             * Format: date-time
             * @description When it was declared, in UTC
             */
            declaredAt: string;
            /**
             * Format: date
             * @description The last day on which it is recorded, in Beijing time
             */
            lastDay: string;
        };
        MakeDeclaration: {
            /** @description Who declares, by the own code: nobody but the one whose token it is */
            subject: components["schemas"]["SubjectCode"];
            /**
             * @description What sort of thing is declared
             *
             *     - `qualification`: a qualification
             *     - `contract-kept`: a contract that was kept
             *     - `certification`: a certification
             *     - `service-to-the-public`: service to the public, such as volunteering or a donation
             * @enum {string}
             */
            about: "qualification" | "contract-kept" | "certification" | "service-to-the-public";
            /** @description What is declared, in the words of its subject */
            text: string;
            /** @description The document that bears it out, by its name or number */
            document?: string;
            /**
             * Format: date
             * @description The last day on which it is recorded, in Beijing time
             */
            lastDay: string;
            /** @description The purposes of Art. 14 for which organs may be shown it; none: whoever is authorized alone */
            purposes: components["schemas"]["Purpose"][];
            /** @description Whether anybody may be shown it; of an organization alone */
            everybody: boolean;
        };
        WithdrawDeclaration: Record<string, never>;
        Pledge: {
            /** @description Its identifier */
            id: string;
            /**
             * @description Where it stands
             *
             *     - `given`: in force; of a pledge: given, not decided on yet
             *     - `kept`: kept
             *     - `broken`: broken, as the record says that is named
             *     - `withdrawn`: withdrawn
             *     - `expired`: over
             * @enum {string}
             */
            status: "given" | "kept" | "broken" | "withdrawn" | "expired";
            /** @description The name of the pledge matter */
            matter: string;
            /** @description The version of the matter under which it was given, and under which it goes on */
            matterVersion: number;
            /** @description The unit in charge, which says whether it was kept */
            unit: string;
            /** @description The name under which it was given */
            name: string;
            /** @description The code under which it was given; null of a natural person, but for themselves and the unit in charge */
            code: string | null;
            /** @description What is promised, which everybody may read of an organization: name nobody by a number in it */
            text: string;
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            givenAt: string;
            /**
             * Format: date
             * @description The last day of the promise, in Beijing time
             */
            lastDay: string;
            /**
             * Format: date
             * @description The last day for the decision whether it was kept, in Beijing time
             */
            decideLastDay: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description When it was decided, in UTC; null while it is not */
            decidedAt: string | null;
            /** @description Whether it was kept; null while it is not decided */
            outcome: ("kept" | "broken") | null;
            /** @description The record in which it was broken; null where it was not */
            breach: string | null;
            /**
             * Format: date
             * @description The last day on which it is recorded, in Beijing time
             */
            recordedLastDay: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /** @description When it was taken back, in UTC; null where it was not */
            withdrawnAt: string | null;
        };
        PledgePage: {
            /**
             * Format: date-time
             * @description The instant that the answer is about, in UTC
             */
            asOf: string;
            /** @description What is on this page */
            items: components["schemas"]["Pledge"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        ShownPledge: {
            /** @description Its identifier */
            id: string;
            /**
             * @description Where it stands
             *
             *     - `given`: in force; of a pledge: given, not decided on yet
             *     - `kept`: kept
             *     - `broken`: broken, as the record says that is named
             *     - `withdrawn`: withdrawn
             *     - `expired`: over
             * @enum {string}
             */
            status: "given" | "kept" | "broken" | "withdrawn" | "expired";
            /** @description The name of the pledge matter */
            matter: string;
            /** @description The version of the matter under which it was given, and under which it goes on */
            matterVersion: number;
            /** @description The unit in charge, which says whether it was kept */
            unit: string;
            /** @description The name under which it was given */
            name: string;
            /** @description The code under which it was given; null of a natural person, but for themselves and the unit in charge */
            code: string | null;
            /** @description What is promised, which everybody may read of an organization: name nobody by a number in it */
            text: string;
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            givenAt: string;
            /**
             * Format: date
             * @description The last day of the promise, in Beijing time
             */
            lastDay: string;
            /**
             * Format: date
             * @description The last day for the decision whether it was kept, in Beijing time
             */
            decideLastDay: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description When it was decided, in UTC; null while it is not */
            decidedAt: string | null;
            /** @description Whether it was kept; null while it is not decided */
            outcome: ("kept" | "broken") | null;
            /** @description The record in which it was broken; null where it was not */
            breach: string | null;
            /**
             * Format: date
             * @description The last day on which it is recorded, in Beijing time
             */
            recordedLastDay: string;
        };
        PledgeDecided: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `given`: in force; of a pledge: given, not decided on yet
             *     - `kept`: kept
             *     - `broken`: broken, as the record says that is named
             *     - `withdrawn`: withdrawn
             *     - `expired`: over
             * @enum {string}
             */
            status: "given" | "kept" | "broken" | "withdrawn" | "expired";
        };
        PledgeNotice: {
            /** @description Its identifier */
            id: string;
            /**
             * @description What kind of notice it is
             *
             *     - `pledge-decided`: that it is decided whether a pledge was kept (Art. 27)
             * @enum {string}
             */
            kind: "pledge-decided";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /** @description The name of the pledge matter */
            matter: string;
            /**
             * @description Whether it was kept
             *
             *     - `kept`: kept
             *     - `broken`: broken, as the record says that is named
             * @enum {string}
             */
            outcome: "kept" | "broken";
            /** @description The code of the unit */
            unit: string;
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description The record in which it was broken; null where it was kept */
            breach: string | null;
            /** @description What follows from it, and what can be done about it */
            whatItMeans: string;
        };
        GivePledge: {
            /** @description Who pledges, by the own code: nobody but the one whose token it is */
            subject: components["schemas"]["SubjectCode"];
            /** @description The name under which it is given */
            name: string;
            /** @description The name of the pledge matter */
            matter: string;
            /** @description What is promised, which everybody may read of an organization: name nobody by a number in it */
            text: string;
            /**
             * Format: date
             * @description The last day of the promise, in Beijing time
             */
            lastDay: string;
        };
        DecidePledge: components["schemas"]["PledgeKept"] | components["schemas"]["PledgeBroken"];
        PledgeKept: {
            /**
             * @description That it was kept
             * @constant
             */
            outcome: "kept";
        };
        PledgeBroken: {
            /**
             * @description That it was broken
             * @constant
             */
            outcome: "broken";
            /**
             * Format: record-identifier
             * @description The record in which it was broken: in effect, about the same subject, filed by the unit in charge under the item that the matter names
             */
            record: string;
        };
        WithdrawPledge: Record<string, never>;
        Application: {
            /**
             * @description What it applies for
             *
             *     - `objection`: an objection (Art. 33)
             *     - `repair`: repair of untrustworthiness (Art. 34)
             *     - `nondisclosure`: non-disclosure of what is to somebody’s credit (Art. 35)
             *     - `suspension`: suspension of disclosure while proceedings run (Art. 53)
             * @enum {string}
             */
            kind: "objection" | "repair" | "nondisclosure" | "suspension";
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `decided`: decided
             *     - `withdrawn`: withdrawn
             * @enum {string}
             */
            status: "open" | "decided" | "withdrawn";
            /** @description The identifier of the record; null where it is to what is missing */
            record: string | null;
            /** @description What is missing, as the applicant describes it; null where it is to a record */
            missing: string | null;
            /**
             * @description On which ground
             *
             *     - `error`: it is wrong
             *     - `omission`: something is missing
             *     - `other-situation`: something else is wrong in how it is aggregated, kept or provided
             *     - `trade-secret`: it shows a trade secret
             *     - `privacy`: it infringes privacy
             *     - `other-right`: it infringes another right
             *     - `conduct-corrected`: the conduct is corrected, and its harm removed (Art. 34)
             *     - `own-wish`: its subject wishes so (Art. 35)
             *     - `reconsideration`: administrative reconsideration runs (Art. 53)
             *     - `litigation`: litigation runs (Art. 53)
             * @enum {string}
             */
            ground: "error" | "omission" | "other-situation" | "trade-secret" | "privacy" | "other-right" | "conduct-corrected" | "own-wish" | "reconsideration" | "litigation";
            /** @description What it says; null where that is not shown */
            statement: string | null;
            /** @description What else it says, by the names under which it was sent; while it is not shown none, and once it is destroyed only the pledge on record by which it was made */
            fields: {
                [key: string]: string;
            };
            /**
             * @description Whether what it says is shown, and why not
             *
             *     - `as-written`: what it says is shown
             *     - `kept-while-asked`: what it says is kept from all but its subject and supervision, as it is asked that it be destroyed
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            wording: "as-written" | "kept-while-asked" | "expunged";
            /** @description Who reported it for a unit; null where its person applied */
            reporter: components["schemas"]["ApplicationReporter"] | null;
            /** @description Since when it stands on its record, in UTC; null where it was reported by who is no party to it */
            markedAt: string | null;
            /** @description The units that decide */
            decides: string[];
            /**
             * Format: date-time
             * @description When it was received, in UTC
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description When the handlers were reminded, in UTC; null where they were not yet */
            remindedAt: string | null;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description When it was escalated to supervision, in UTC; null where it was not */
            escalatedAt: string | null;
            /** @description The official who has claimed it, or to whom it was given; null while nobody has it */
            handler: components["schemas"]["ApplicationHandler"] | null;
            /** @description What was decided; null while nothing was */
            decision: components["schemas"]["ApplicationDecision"] | null;
        };
        ApplicationRaised: components["schemas"]["Application"] | components["schemas"]["ApplicationInHand"];
        ApplicationWithRecord: {
            /**
             * @description What it applies for
             *
             *     - `objection`: an objection (Art. 33)
             *     - `repair`: repair of untrustworthiness (Art. 34)
             *     - `nondisclosure`: non-disclosure of what is to somebody’s credit (Art. 35)
             *     - `suspension`: suspension of disclosure while proceedings run (Art. 53)
             * @enum {string}
             */
            kind: "objection" | "repair" | "nondisclosure" | "suspension";
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `decided`: decided
             *     - `withdrawn`: withdrawn
             * @enum {string}
             */
            status: "open" | "decided" | "withdrawn";
            /** @description The identifier of the record; null where it is to what is missing */
            record: string | null;
            /** @description What is missing, as the applicant describes it; null where it is to a record */
            missing: string | null;
            /**
             * @description On which ground
             *
             *     - `error`: it is wrong
             *     - `omission`: something is missing
             *     - `other-situation`: something else is wrong in how it is aggregated, kept or provided
             *     - `trade-secret`: it shows a trade secret
             *     - `privacy`: it infringes privacy
             *     - `other-right`: it infringes another right
             *     - `conduct-corrected`: the conduct is corrected, and its harm removed (Art. 34)
             *     - `own-wish`: its subject wishes so (Art. 35)
             *     - `reconsideration`: administrative reconsideration runs (Art. 53)
             *     - `litigation`: litigation runs (Art. 53)
             * @enum {string}
             */
            ground: "error" | "omission" | "other-situation" | "trade-secret" | "privacy" | "other-right" | "conduct-corrected" | "own-wish" | "reconsideration" | "litigation";
            /** @description What it says; null where that is not shown */
            statement: string | null;
            /** @description What else it says, by the names under which it was sent; while it is not shown none, and once it is destroyed only the pledge on record by which it was made */
            fields: {
                [key: string]: string;
            };
            /**
             * @description Whether what it says is shown, and why not
             *
             *     - `as-written`: what it says is shown
             *     - `kept-while-asked`: what it says is kept from all but its subject and supervision, as it is asked that it be destroyed
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            wording: "as-written" | "kept-while-asked" | "expunged";
            /** @description Who reported it for a unit; null where its person applied */
            reporter: components["schemas"]["ApplicationReporter"] | null;
            /** @description Since when it stands on its record, in UTC; null where it was reported by who is no party to it */
            markedAt: string | null;
            /** @description The units that decide */
            decides: string[];
            /**
             * Format: date-time
             * @description When it was received, in UTC
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description When the handlers were reminded, in UTC; null where they were not yet */
            remindedAt: string | null;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description When it was escalated to supervision, in UTC; null where it was not */
            escalatedAt: string | null;
            /** @description The official who has claimed it, or to whom it was given; null while nobody has it */
            handler: components["schemas"]["ApplicationHandler"] | null;
            /** @description What was decided; null while nothing was */
            decision: components["schemas"]["ApplicationDecision"] | null;
            /** @description The record that it is about; null where it is not shown any more, where an official has not claimed the application, or where there is none */
            about: components["schemas"]["Record"] | null;
        };
        OwnApplication: {
            /**
             * @description What it applies for
             *
             *     - `objection`: an objection (Art. 33)
             *     - `repair`: repair of untrustworthiness (Art. 34)
             *     - `nondisclosure`: non-disclosure of what is to somebody’s credit (Art. 35)
             *     - `suspension`: suspension of disclosure while proceedings run (Art. 53)
             * @enum {string}
             */
            kind: "objection" | "repair" | "nondisclosure" | "suspension";
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `decided`: decided
             *     - `withdrawn`: withdrawn
             * @enum {string}
             */
            status: "open" | "decided" | "withdrawn";
            /** @description The identifier of the record; null where it is to what is missing */
            record: string | null;
            /** @description What is missing, as the applicant describes it; null where it is to a record */
            missing: string | null;
            /**
             * @description On which ground
             *
             *     - `error`: it is wrong
             *     - `omission`: something is missing
             *     - `other-situation`: something else is wrong in how it is aggregated, kept or provided
             *     - `trade-secret`: it shows a trade secret
             *     - `privacy`: it infringes privacy
             *     - `other-right`: it infringes another right
             *     - `conduct-corrected`: the conduct is corrected, and its harm removed (Art. 34)
             *     - `own-wish`: its subject wishes so (Art. 35)
             *     - `reconsideration`: administrative reconsideration runs (Art. 53)
             *     - `litigation`: litigation runs (Art. 53)
             * @enum {string}
             */
            ground: "error" | "omission" | "other-situation" | "trade-secret" | "privacy" | "other-right" | "conduct-corrected" | "own-wish" | "reconsideration" | "litigation";
            /** @description What it says; null where that is not shown */
            statement: string | null;
            /** @description What else it says, by the names under which it was sent; while it is not shown none, and once it is destroyed only the pledge on record by which it was made */
            fields: {
                [key: string]: string;
            };
            /**
             * @description Whether what it says is shown, and why not
             *
             *     - `as-written`: what it says is shown
             *     - `kept-while-asked`: what it says is kept from all but its subject and supervision, as it is asked that it be destroyed
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            wording: "as-written" | "kept-while-asked" | "expunged";
            /** @description Who reported it for a unit; null where its person applied */
            reporter: components["schemas"]["ApplicationReporter"] | null;
            /** @description Since when it stands on its record, in UTC; null where it was reported by who is no party to it */
            markedAt: string | null;
            /** @description The units that decide */
            decides: string[];
            /**
             * Format: date-time
             * @description When it was received, in UTC
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description When the handlers were reminded, in UTC; null where they were not yet */
            remindedAt: string | null;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description When it was escalated to supervision, in UTC; null where it was not */
            escalatedAt: string | null;
            /** @description The official who has claimed it, or to whom it was given; null while nobody has it */
            handler: components["schemas"]["ApplicationHandler"] | null;
            /** @description What was decided; null while nothing was */
            decision: components["schemas"]["ApplicationDecision"] | null;
            /** @description Where they can be called */
            serviceNumbers: components["schemas"]["ApplicationServiceNumber"][];
            /** @description How it goes, and where it stands: a picture in Mermaid */
            course: string;
        };
        ApplicationServiceNumber: {
            /** @description The code of the unit */
            unit: string;
            /** @description The number */
            number: string;
            /** @description When it is answered */
            hours: string;
        };
        ApplicationHandler: {
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /**
             * Format: date-time
             * @description Since when it is theirs, in UTC
             */
            since: string;
        };
        ApplicationReporter: {
            /** @description The code of the unit */
            unit: string;
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
        };
        ApplicationInHand: {
            /**
             * @description What it applies for
             *
             *     - `objection`: an objection (Art. 33)
             *     - `repair`: repair of untrustworthiness (Art. 34)
             *     - `nondisclosure`: non-disclosure of what is to somebody’s credit (Art. 35)
             *     - `suspension`: suspension of disclosure while proceedings run (Art. 53)
             * @enum {string}
             */
            kind: "objection" | "repair" | "nondisclosure" | "suspension";
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `decided`: decided
             *     - `withdrawn`: withdrawn
             * @enum {string}
             */
            status: "open" | "decided" | "withdrawn";
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description The official who has claimed it, or to whom it was given; null while nobody has it */
            handler: components["schemas"]["ApplicationHandler"] | null;
        };
        ApplicationDecision: {
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
            /**
             * @description What came of it
             *
             *     - `corrected`: the record is corrected
             *     - `deleted`: deleted
             *     - `upheld`: the record stays as it is
             *     - `requested`: the omission is real: a unit was asked to file what is missing
             *     - `rejected`: nothing is missing that should be on record
             *     - `granted`: granted; of an authorization, in force until its end
             *     - `refused`: refused: it stands
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             *     - `confirmed`: confirmed: the content is destroyed
             *     - `dismissed`: what was reported is not so
             * @enum {string}
             */
            outcome: "corrected" | "deleted" | "upheld" | "requested" | "rejected" | "granted" | "refused" | "ended" | "confirmed" | "dismissed";
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description The conditions that were found unmet; none where it was not refused for any */
            unmet: string[];
            /** @description How the proceedings ended for which it stood; null where it stood for none */
            concluded: components["schemas"]["ApplicationConcluded"] | null;
            /** @description The document by which they did */
            document: string | null;
            /** @description What was asked of whom for what is missing; null where nothing was */
            asked: components["schemas"]["ApplicationAsked"] | null;
            /** @description Until when the unit that was asked answers, exclusive, in UTC; null where none was */
            answerBy: string | null;
            /** @description The last day on which it answers in time; null where none was asked */
            answerLastDay: string | null;
            /** @description What the unit answered; null while it has not */
            answer: components["schemas"]["AskingAnswer"] | null;
            /** @description The reasons, as the official gave them; null where they were not given or are not shown */
            reasons: string | null;
        };
        ApplicationConcluded: {
            /**
             * @description How they ended
             *
             *     - `reconsideration-decided`: reconsideration was decided: the time to sue follows
             *     - `not-accepted`: the organ did not take it on: the time to sue follows
             *     - `first-judgment`: a judgment of first instance: the time to appeal follows
             *     - `final-judgment`: a judgment that is final
             *     - `withdrawn`: withdrawn
             *     - `none-brought`: the organ or the court says that none were brought
             * @enum {string}
             */
            how: "reconsideration-decided" | "not-accepted" | "first-judgment" | "final-judgment" | "withdrawn" | "none-brought";
            /**
             * Format: date
             * @description On which day that was served
             */
            on: string;
        };
        ApplicationAsked: {
            /** @description The unit that was asked */
            unit: string;
            /** @description What it was asked to file */
            what: string | null;
        };
        ApplicationNotice: {
            /** @description The identifier of the application */
            id: string;
            /**
             * @description What of it is told
             *
             *     - `objection-decided`: that an objection was decided (Art. 33)
             *     - `objection-asking-answered`: that the unit that was asked for what is missing has answered (Art. 33)
             *     - `repair-decided`: that an application for repair was decided (Art. 34)
             *     - `nondisclosure-decided`: that an application for non-disclosure was decided (Art. 35)
             *     - `suspension-decided`: that a suspension was decided (Art. 53)
             *     - `suspension-begun`: that a court or an organ reported proceedings: its disclosure is suspended (Art. 53)
             * @enum {string}
             */
            kind: "objection-decided" | "objection-asking-answered" | "repair-decided" | "nondisclosure-decided" | "suspension-decided" | "suspension-begun";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /** @description The identifier of the record; null where it was to what is missing */
            record: string | null;
            /** @description What is missing, as the applicant describes it; null where it was to a record */
            missing: string | null;
            /** @description What came of it; null before it is decided */
            outcome: ("corrected" | "deleted" | "upheld" | "requested" | "rejected" | "granted" | "refused" | "ended" | "confirmed" | "dismissed") | null;
            /** @description The reasons, as the official gave them; null where they were not given or are not shown */
            reasons: string | null;
            /**
             * @description Whether what it says is shown, or was destroyed since
             *
             *     - `as-written`: what it says is shown
             *     - `kept-while-asked`: what it says is kept from all but its subject and supervision, as it is asked that it be destroyed
             *     - `expunged`: its content is destroyed, as it must not be stored (Art. 16)
             * @enum {string}
             */
            wording: "as-written" | "kept-while-asked" | "expunged";
            /** @description The conditions that were found unmet; none where it was not refused for any */
            unmet: string[];
            /** @description What was asked of whom for what is missing; null where nothing was */
            asked: components["schemas"]["ApplicationAsked"] | null;
            /** @description What the unit that was asked answered; null while it has not */
            answer: components["schemas"]["AskingAnswer"] | null;
            /** @description The official who decided; who reported it, before */
            official: components["schemas"]["Official"];
            /** @description How the decision can be contested */
            remedies: string;
        };
        PublishedWord: {
            /** @description The identifier of the application */
            application: string;
            /** @description The organization */
            by: string;
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
            /** @description What it pledged */
            text: string;
        };
        WithdrawApplication: Record<string, never>;
        ClaimApplication: Record<string, never>;
        ReleaseApplication: Record<string, never>;
        AssignApplication: {
            /** @description The official to whom it is given */
            official: components["schemas"]["Official"];
            /** @description Why; it is kept with the event */
            reason: string;
        };
        Asked: {
            /** @description The unit that is asked */
            unit: string;
            /** @description What it is to file */
            what: string;
        };
        Concluded: {
            /**
             * @description How they ended
             *
             *     - `reconsideration-decided`: reconsideration was decided: the time to sue follows
             *     - `not-accepted`: the organ did not take it on: the time to sue follows
             *     - `first-judgment`: a judgment of first instance: the time to appeal follows
             *     - `final-judgment`: a judgment that is final
             *     - `withdrawn`: withdrawn
             *     - `none-brought`: the organ or the court says that none were brought
             * @enum {string}
             */
            how: "reconsideration-decided" | "not-accepted" | "first-judgment" | "final-judgment" | "withdrawn" | "none-brought";
            /**
             * Format: date
             * @description On which day that was served
             */
            on: string;
            /** @description The name or the number of the document */
            document: string;
        };
        Asking: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /** @description The unit that was asked */
            unit: string;
            /** @description What it was asked to file */
            what: string;
            /**
             * Format: date-time
             * @description When it was asked, in UTC
             */
            askedAt: string;
            /** @description The official who asked */
            official: components["schemas"]["Official"];
            /**
             * Format: date-time
             * @description Until when it is to be answered, exclusive, in UTC
             */
            answerBy: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description What the unit answered; null while it has not */
            answer: components["schemas"]["AskingAnswer"] | null;
        };
        AskingAnswer: {
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
            /**
             * @description Whether the unit has filed it
             *
             *     - `filed`: filed; the unit says what
             *     - `not-filed`: not filed; the unit says why
             * @enum {string}
             */
            outcome: "filed" | "not-filed";
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description Whether it answered after its time */
            late: boolean;
            /** @description What it filed, or why it did not */
            text: string | null;
        };
        AskingAnswered: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /** @description What the unit has answered */
            answer: components["schemas"]["AskingAnswer"];
        };
        AnswerAsking: {
            /**
             * @description Whether it was filed
             *
             *     - `filed`: filed; the unit says what
             *     - `not-filed`: not filed; the unit says why
             * @enum {string}
             */
            outcome: "filed" | "not-filed";
            /** @description What was filed, where it was */
            action?: string;
            /** @description Why not, where it was not */
            explanation?: string;
        };
        RaiseObjection: {
            /**
             * Format: record-identifier
             * @description The identifier of the record; left out where it is to what is missing
             */
            record?: string;
            /** @description What is missing; left out where it is to a record */
            missing?: string;
            /**
             * @description On which ground; where there is one alone it need not be said
             *
             *     - `error`: it is wrong
             *     - `omission`: something is missing
             *     - `other-situation`: something else is wrong in how it is aggregated, kept or provided
             *     - `trade-secret`: it shows a trade secret
             *     - `privacy`: it infringes privacy
             *     - `other-right`: it infringes another right
             * @enum {string}
             */
            ground?: "error" | "omission" | "other-situation" | "trade-secret" | "privacy" | "other-right";
            /** @description What the applicant says */
            statement: string;
        };
        DecideObjection: {
            /**
             * @description What comes of it
             *
             *     - `corrected`: the record is corrected
             *     - `deleted`: deleted
             *     - `upheld`: the record stays as it is
             *     - `requested`: the omission is real: a unit was asked to file what is missing
             *     - `rejected`: nothing is missing that should be on record
             * @enum {string}
             */
            outcome: "corrected" | "deleted" | "upheld" | "requested" | "rejected";
            /** @description The reasons; the applicant reads them */
            reasons: string;
            /** @description For a correction: the fields that change, by the names of the record’s content */
            corrections?: {
                [key: string]: string | number | string[];
            };
            /** @description Where it is requested: the unit that is asked, and what it is to file */
            asked?: components["schemas"]["Asked"];
        };
        RaiseRepair: {
            /**
             * Format: record-identifier
             * @description The identifier of the record; left out where it is to what is missing
             */
            record?: string;
            /**
             * @description On which ground; where there is one alone it need not be said
             *
             *     - `conduct-corrected`: the conduct is corrected, and its harm removed (Art. 34)
             * @enum {string}
             */
            ground?: "conduct-corrected";
            /** @description What the applicant says */
            statement: string;
            /** @description How the conduct was corrected and its harm removed, and by what that can be seen */
            corrected?: string;
            /** @description How the duties were wholly performed, and by what that can be seen */
            performed?: string;
            /**
             * Format: date
             * @description The day on which the last of them was
             */
            performedOn?: string;
            /** @description What is promised; it is published with the application of an organization */
            pledge?: string;
            /**
             * Format: pledge-identifier
             * @description In its stead: one’s own pledge that is on record and cannot be taken back, open to oversight (Art. 27)
             */
            pledgeId?: string;
        };
        DecideRepair: {
            /**
             * @description What comes of it
             *
             *     - `granted`: granted; of an authorization, in force until its end
             *     - `refused`: refused: it stands
             * @enum {string}
             */
            outcome: "granted" | "refused";
            /** @description The reasons; the applicant reads them */
            reasons: string;
            /** @description Where it is refused: each condition that is not met */
            unmet?: ("minimum-period" | "conduct-corrected" | "duties-performed" | "pledge-given" | "other-law")[];
        };
        RaiseNondisclosure: {
            /**
             * Format: record-identifier
             * @description The identifier of the record; left out where it is to what is missing
             */
            record?: string;
            /**
             * @description On which ground; where there is one alone it need not be said
             *
             *     - `own-wish`: its subject wishes so (Art. 35)
             * @enum {string}
             */
            ground?: "own-wish";
            /** @description What the applicant says */
            statement: string;
            /**
             * @description That it is understood what can then no longer be checked
             * @constant
             */
            understood?: true;
        };
        DecideNondisclosure: {
            /**
             * @description What comes of it
             *
             *     - `granted`: granted; of an authorization, in force until its end
             *     - `refused`: refused: it stands
             * @enum {string}
             */
            outcome: "granted" | "refused";
            /** @description The reasons; the applicant reads them */
            reasons: string;
        };
        RaiseSuspension: {
            /**
             * Format: record-identifier
             * @description The identifier of the record; left out where it is to what is missing
             */
            record?: string;
            /**
             * @description On which ground; where there is one alone it need not be said
             *
             *     - `reconsideration`: administrative reconsideration runs (Art. 53)
             *     - `litigation`: litigation runs (Art. 53)
             * @enum {string}
             */
            ground?: "reconsideration" | "litigation";
            /** @description What the applicant says */
            statement: string;
            /** @description The number of the receipt, or of the case, by which the proceedings can be known */
            document?: string;
        };
        DecideSuspension: {
            /**
             * @description What comes of it
             *
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             *     - `confirmed`: confirmed: the content is destroyed
             *     - `dismissed`: what was reported is not so
             * @enum {string}
             */
            outcome: "ended" | "confirmed" | "dismissed";
            /** @description The reasons; the applicant reads them */
            reasons: string;
            /** @description Where it ends: how the proceedings ended, the day of service, and the document */
            concluded?: components["schemas"]["Concluded"];
        };
        JointResponse: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `asked`: asked, and not answered yet
             *     - `answered`: whoever was asked has answered
             *     - `lifting`: ended; units that had implemented it have yet to lift it
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             * @enum {string}
             */
            status: "asked" | "answered" | "lifting" | "ended";
            /** @description The identifier of the record of the designation */
            record: string;
            /** @description The name of the measure in the catalog */
            measure: string;
            /** @description What the measure is called */
            measureName: string;
            /** @description The provision that the measure rests on */
            basis: string;
            /** @description The unit that started the joint response */
            initiator: string;
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description Why the measure was begun; null once it has ended */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was started, in UTC
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Since when it waits while proceedings about its record run, in UTC; null while it does not */
            paused: string | null;
            /** @description That the measure has ended with the record that it rested on; null while it stands */
            ended: components["schemas"]["MeasureEnd"] | null;
            /** @description What each unit was asked and answered; an implementing unit sees its own part */
            units: components["schemas"]["AskedUnit"][];
        };
        JointResponseWithTarget: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `asked`: asked, and not answered yet
             *     - `answered`: whoever was asked has answered
             *     - `lifting`: ended; units that had implemented it have yet to lift it
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             * @enum {string}
             */
            status: "asked" | "answered" | "lifting" | "ended";
            /** @description The identifier of the record of the designation */
            record: string;
            /** @description The name of the measure in the catalog */
            measure: string;
            /** @description What the measure is called */
            measureName: string;
            /** @description The provision that the measure rests on */
            basis: string;
            /** @description The unit that started the joint response */
            initiator: string;
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description Why the measure was begun; null once it has ended */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was started, in UTC
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Since when it waits while proceedings about its record run, in UTC; null while it does not */
            paused: string | null;
            /** @description That the measure has ended with the record that it rested on; null while it stands */
            ended: components["schemas"]["MeasureEnd"] | null;
            /** @description What each unit was asked and answered; an implementing unit sees its own part */
            units: components["schemas"]["AskedUnit"][];
            /** @description The record of the designation; null where it is not shown any more */
            target: components["schemas"]["Record"] | null;
        };
        AskedUnit: {
            /** @description The code of the unit */
            unit: string;
            /**
             * @description Whether the unit was asked, is overdue, or what it answered
             *
             *     - `asked`: asked, and not answered yet
             *     - `overdue`: not answered in time
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             *     - `implemented`: implemented
             *     - `not-implemented`: not implemented; the unit says why
             * @enum {string}
             */
            state: "asked" | "overdue" | "ended" | "implemented" | "not-implemented";
            /** @description When it answered, in UTC; null while it has not */
            answeredAt: string | null;
            /** @description Whether it answered after the deadline */
            late: boolean;
            /** @description The official who answered; null while nobody has */
            official: components["schemas"]["Official"] | null;
            /** @description What it did, or why it did not; null while it has not answered, and to others once the measure has ended */
            text: string | null;
            /** @description How far it has lifted a measure that ended and that it had implemented; null where there is nothing to lift */
            lifting: components["schemas"]["UnitLifting"] | null;
        };
        UnitLifting: {
            /** @description The code of the unit */
            unit: string;
            /**
             * @description Whether the unit was asked to lift it, is overdue, or what it answered
             *
             *     - `asked`: asked, and not answered yet
             *     - `overdue`: not answered in time
             *     - `lifted`: the unit has lifted it
             *     - `not-yet-lifted`: not lifted yet, with the reason in writing
             * @enum {string}
             */
            state: "asked" | "overdue" | "lifted" | "not-yet-lifted";
            /** @description When it answered last, in UTC; null while it has not */
            answeredAt: string | null;
            /** @description The official who answered; null while nobody has */
            official: components["schemas"]["Official"] | null;
            /** @description Whether it answered after the deadline */
            late: boolean;
            /** @description What it did to lift it, or why it has not yet; null while it has not answered */
            text: string | null;
        };
        MeasureEnd: {
            /**
             * Format: date-time
             * @description When, in UTC
             */
            at: string;
            /**
             * @description What became of the record that it rested on
             *
             *     - `deleted`: deleted
             *     - `recording-period-over`: its recording period is over
             *     - `withdrawn`: withdrawn
             *     - `repaired`: repaired
             * @enum {string}
             */
            because: "deleted" | "recording-period-over" | "withdrawn" | "repaired";
            /** @description Until when each unit that had implemented it lifts it, exclusive, in UTC; null where none had */
            liftBy: string | null;
            /** @description The last day on which it may be lifted in time */
            liftLastDay: string | null;
        };
        MeasureNotice: {
            /** @description The identifier of the joint response */
            id: string;
            /**
             * @description That a joint measure was started
             * @constant
             */
            kind: "joint-measure";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /** @description The identifier of the record */
            record: string;
            /** @description The name of the measure in the catalog */
            measure: string;
            /** @description The provision that the measure rests on */
            basis: string;
            /** @description Why it is started */
            reason: string;
            /** @description The unit that started the joint response */
            initiator: string;
            /** @description The units that implement the measure */
            implementingUnits: string[];
            /** @description How the decision can be contested */
            remedies: string;
            /** @description When and how the measure is lifted */
            removal: string;
            /** @description When it ended, in UTC; null while it stands */
            endedAt: string | null;
        };
        MeasureEndNotice: {
            /** @description The identifier of the joint response */
            id: string;
            /**
             * @description That a joint measure has ended, or that all who had implemented it have lifted it
             *
             *     - `joint-measure-ended`: that a joint measure has ended (Art. 22)
             *     - `joint-measure-lifted`: that all units that had implemented a joint measure have lifted it
             * @enum {string}
             */
            kind: "joint-measure-ended" | "joint-measure-lifted";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /** @description The identifier of the record */
            record: string;
            /** @description The name of the measure in the catalog */
            measure: string;
            /**
             * @description What became of the record that it rested on
             *
             *     - `deleted`: deleted
             *     - `recording-period-over`: its recording period is over
             *     - `withdrawn`: withdrawn
             *     - `repaired`: repaired
             * @enum {string}
             */
            because: "deleted" | "recording-period-over" | "withdrawn" | "repaired";
            /** @description The unit that started the joint response */
            initiator: string;
            /** @description Until when each unit that had implemented it lifts it, exclusive, in UTC; null where none had */
            liftBy: string | null;
            /** @description The last day on which it may be lifted in time */
            liftLastDay: string | null;
            /** @description The units that had implemented it, and how far each has lifted it */
            lifting: components["schemas"]["NoticedLifting"][];
        };
        NoticedLifting: {
            /** @description The code of the unit */
            unit: string;
            /**
             * @description Whether the unit was asked to lift it, is overdue, or what it answered
             *
             *     - `asked`: asked, and not answered yet
             *     - `overdue`: not answered in time
             *     - `lifted`: the unit has lifted it
             *     - `not-yet-lifted`: not lifted yet, with the reason in writing
             * @enum {string}
             */
            state: "asked" | "overdue" | "lifted" | "not-yet-lifted";
            /** @description When it answered last, in UTC; null while it has not */
            answeredAt: string | null;
            /** @description The official who answered; null while nobody has */
            official: components["schemas"]["Official"] | null;
        };
        StartJointResponse: {
            /**
             * Format: record-identifier
             * @description The identifier of the record of the designation
             */
            record: string;
            /** @description The name of the measure in the catalog */
            measure: string;
            /** @description Why it is started */
            reason: string;
        };
        Feedback: {
            /** @description For which unit, where your unit has the duties of others that have ended; left out, for your own or the only one */
            unit?: string;
            /**
             * @description Whether the measure was implemented
             *
             *     - `implemented`: implemented
             *     - `not-implemented`: not implemented; the unit says why
             * @enum {string}
             */
            outcome: "implemented" | "not-implemented";
            /** @description What was done, where it was implemented */
            action?: string;
            /** @description Why not, where it was not (Art. 25) */
            explanation?: string;
        };
        LiftingReply: {
            /** @description For which unit, where your unit has the duties of others that have ended; left out, for your own or the only one */
            unit?: string;
            /**
             * @description Whether the measure was lifted
             *
             *     - `lifted`: the unit has lifted it
             *     - `not-yet-lifted`: not lifted yet, with the reason in writing
             * @enum {string}
             */
            outcome: "lifted" | "not-yet-lifted";
            /** @description What was done to lift it, where it was */
            action?: string;
            /** @description Why it has not been yet, where it has not */
            explanation?: string;
        };
        Recall: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `answered`: whoever was asked has answered
             *     - `replaced`: not answered before a later one took its place
             * @enum {string}
             */
            status: "open" | "answered" | "replaced";
            /** @description The identifier of the record */
            record: string;
            /** @description The unit to whom a version left that is wrong */
            unit: string;
            /**
             * @description What became of the record
             *
             *     - `corrected`: the record is corrected
             *     - `deleted`: deleted
             *     - `withdrawn`: withdrawn
             *     - `repaired`: repaired
             *     - `consent-ended`: the consent on which it rested is over or was taken back
             * @enum {string}
             */
            because: "corrected" | "deleted" | "withdrawn" | "repaired" | "consent-ended";
            /**
             * Format: date-time
             * @description When that was, in UTC: what left before is not to be used
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description When the unit was told, in UTC
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description By how many looks it left to the unit in the last two years, as far as they were counted */
            looks: number;
            /** @description What the unit says that it did; null while it has not answered */
            answer: components["schemas"]["Acknowledgement"] | null;
            /** @description The later recall that a later change of the record opened for the unit; null while this is the last */
            followedBy: string | null;
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description The unit that submitted it */
            provider: string;
            /** @description The newest of those looks, twenty at most */
            newestLooks: components["schemas"]["RecalledLook"][];
            /** @description What the unit is to do */
            whatToDo: string;
        };
        OwnRecall: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `answered`: whoever was asked has answered
             *     - `replaced`: not answered before a later one took its place
             * @enum {string}
             */
            status: "open" | "answered" | "replaced";
            /** @description The identifier of the record */
            record: string;
            /** @description The unit to whom a version left that is wrong */
            unit: string;
            /**
             * @description What became of the record
             *
             *     - `corrected`: the record is corrected
             *     - `deleted`: deleted
             *     - `withdrawn`: withdrawn
             *     - `repaired`: repaired
             *     - `consent-ended`: the consent on which it rested is over or was taken back
             * @enum {string}
             */
            because: "corrected" | "deleted" | "withdrawn" | "repaired" | "consent-ended";
            /**
             * Format: date-time
             * @description When that was, in UTC: what left before is not to be used
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description When the unit was told, in UTC
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description By how many looks it left to the unit in the last two years, as far as they were counted */
            looks: number;
            /** @description What the unit says that it did; null while it has not answered */
            answer: components["schemas"]["Acknowledgement"] | null;
            /** @description The later recall that a later change of the record opened for the unit; null while this is the last */
            followedBy: string | null;
        };
        RecalledLook: {
            /**
             * Format: date-time
             * @description When your unit looked, in UTC
             */
            at: string;
            /**
             * @description On what the look rested
             *
             *     - `self`: into one’s own information
             *     - `authorization`: by authorization of whom it is about
             *     - `duty`: by an organ, as its work requires
             *     - `public`: as anybody may, by the public
             *     - `handling`: by the handler of an application, into what it is about
             *     - `provider`: by the unit that provided it
             *     - `oversight`: by supervision, into what it is to see to
             *     - `joint-response`: by a unit that a joint response asks
             *     - `recall`: by a unit that is told to stop using what it saw, into what it is told
             *     - `none`: on a basis or a purpose that there is not
             *     - `lost`: no look: that a restore lost so many pages of looks of that time
             * @enum {string}
             */
            basis: "self" | "authorization" | "duty" | "public" | "handling" | "provider" | "oversight" | "joint-response" | "recall" | "none" | "lost";
            /** @description The matter for which it was looked; null where none was named */
            matter: string | null;
        };
        Acknowledgement: {
            /**
             * Format: date-time
             * @description When it answered, in UTC
             */
            at: string;
            /**
             * @description Whether it has stopped using it, or never used it
             *
             *     - `stopped`: the unit has stopped using it
             *     - `not-used`: the unit never used it
             * @enum {string}
             */
            outcome: "stopped" | "not-used";
            /** @description The official who answers for it by name */
            official: components["schemas"]["Official"];
            /** @description Whether it answered after the deadline */
            late: boolean;
            /** @description What was done, in its words */
            text: string;
        };
        Acknowledge: {
            /**
             * @description Whether your unit has stopped using it, or never used it
             *
             *     - `stopped`: the unit has stopped using it
             *     - `not-used`: the unit never used it
             * @enum {string}
             */
            outcome: "stopped" | "not-used";
            /** @description What was done to stop using it and to see to what rested on it, or how you know that it was not used */
            text: string;
        };
        Expungement: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `asked`: asked, and not answered yet
             *     - `confirmed`: confirmed: the content is destroyed
             *     - `refused`: refused: it stands
             * @enum {string}
             */
            status: "asked" | "confirmed" | "refused";
            /** @description The record whose content it is; null where it is that of an application */
            record: string | null;
            /** @description The application whose content it is; null where it is that of a record */
            application: string | null;
            /** @description The unit that provided the record, or that which the application is to; null where that is to none */
            provider: string | null;
            /**
             * @description Which kind of information it is said to hold
             *
             *     - `religious-faith`: religious faith
             *     - `genetics`: genetics
             *     - `fingerprints`: fingerprints
             *     - `blood-type`: blood type
             *     - `illness-or-medical-history`: illness or medical history
             *     - `prohibited-by-law`: what else a law or administrative regulation prohibits from being collected
             *     - `assets-or-tax-without-consent`: income, savings, securities, commercial insurance, real estate or tax, without written consent
             * @enum {string}
             */
            information: "religious-faith" | "genetics" | "fingerprints" | "blood-type" | "illness-or-medical-history" | "prohibited-by-law" | "assets-or-tax-without-consent";
            /**
             * Format: date-time
             * @description When it was asked for, in UTC
             */
            askedAt: string;
            /** @description Who asked, on which document, and why */
            asked: components["schemas"]["ExpungementAct"];
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description What was decided; null while it is not */
            decision: components["schemas"]["ExpungementDecision"] | null;
            /** @description What the own key of it does not close; null unless it is confirmed */
            remaining: components["schemas"]["ExpungementRemaining"] | null;
        };
        ExpungementAct: {
            /** @description The unit for which the official acted */
            unit: string;
            /** @description The official */
            official: components["schemas"]["Official"];
            /** @description The document on which they acted */
            document: string;
            /** @description Why, in their words */
            reasons: string;
        };
        ExpungementDecision: {
            /**
             * Format: date-time
             * @description When it was decided, in UTC
             */
            at: string;
            /**
             * @description What was decided
             *
             *     - `expunge`: the content is destroyed
             *     - `refuse`: it stands
             * @enum {string}
             */
            outcome: "expunge" | "refuse";
            /** @description The official of supervision who decided */
            official: components["schemas"]["Official"];
            /** @description The document on which they decided */
            document: string;
            /** @description Why, in their words */
            reasons: string;
        };
        ExpungementRemaining: {
            /** @description The numbers of events that an earlier release closed under the key of the platform: what they say can be read nowhere, and goes when that version of the key goes */
            events: number[];
            /** @description Of a record: whether the rows of its submission lie there closed until all of them are recorded or have lapsed */
            rows: boolean;
            /** @description Of an application: until when, in UTC, first answers that say what it said are kept for whoever sends the very same request again; null where none are */
            answersUntil: string | null;
            /** @description Of a record: until when, in UTC, rows of files in which its own came are kept for its unit, closed; null where none are */
            filesUntil: string | null;
            /** @description Of a record: the numbers of the events of its submission that hold, closed, why an official answered for its row */
            reasons: number[];
        };
        ExpungementNotice: {
            /** @description Its identifier */
            id: string;
            /**
             * @description That the content of a record or an application was destroyed
             *
             *     - `record-expunged`: that the content of a record was destroyed (Art. 16)
             *     - `application-expunged`: that what an application said was destroyed (Art. 16)
             * @enum {string}
             */
            kind: "record-expunged" | "application-expunged";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /** @description The record whose content it was; null where it was that of an application */
            record: string | null;
            /** @description The application whose content it was; null where it was that of a record */
            application: string | null;
            /** @description Who asked for it, on which document, and why */
            askedBy: components["schemas"]["ExpungementAct"];
            /** @description Who confirmed it, on which document, and why */
            confirmedBy: components["schemas"]["ExpungementAct"];
            /** @description What the own key of it did not close */
            remaining: components["schemas"]["ExpungementRemaining"];
            /** @description What that means, and what you may do */
            whatItMeans: string;
        };
        AskExpungement: {
            /**
             * @description Which kind of information it holds, as a code: never the information itself
             *
             *     - `religious-faith`: religious faith
             *     - `genetics`: genetics
             *     - `fingerprints`: fingerprints
             *     - `blood-type`: blood type
             *     - `illness-or-medical-history`: illness or medical history
             *     - `prohibited-by-law`: what else a law or administrative regulation prohibits from being collected
             *     - `assets-or-tax-without-consent`: income, savings, securities, commercial insurance, real estate or tax, without written consent
             * @enum {string}
             */
            information: "religious-faith" | "genetics" | "fingerprints" | "blood-type" | "illness-or-medical-history" | "prohibited-by-law" | "assets-or-tax-without-consent";
            /** @description The document on which it is asked for. It is kept for good: do not name the information in it */
            document: string;
            /** @description Why it must not be stored. This text is kept for good: never write the information itself in it */
            reasons: string;
        };
        DecideExpungement: {
            /**
             * @description Whether the content is destroyed, or stands
             *
             *     - `expunge`: the content is destroyed
             *     - `refuse`: it stands
             * @enum {string}
             */
            outcome: "expunge" | "refuse";
            /** @description The document on which it is decided. It is kept for good: do not name the information in it */
            document: string;
            /** @description Why. This text is kept for good: never write the information itself in it */
            reasons: string;
        };
        WorklistPage: {
            /** @description What is on this page */
            items: components["schemas"]["Work"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description Cases of this page whose entry cannot be shown, as somebody damaged it: each is read by its identifier; supervision sees to it */
            damaged: string[];
        };
        Work: {
            /** @description The identifier of the case */
            case: string;
            /** @description Whose duty it is: your own unit’s, or that of one that has ended and left it to yours */
            unit: string;
            /** @description What is to be done */
            what: string;
            /**
             * Format: date-time
             * @description Until when it is due, in UTC; overdue from that instant on
             */
            dueAt: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description The official who has claimed it, or to whom it was given; null while nobody has it */
            handler: components["schemas"]["Official"] | null;
        };
        PublicationPage: {
            /** @description What is on this page */
            items: components["schemas"]["Publication"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        NameInBothLanguages: {
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
        };
        ParagraphInBothLanguages: {
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
        };
        TextInBothLanguages: {
            /** @description In Chinese */
            zh: string;
            /** @description In English */
            en: string;
        };
        Publication: {
            /** @description Its identifier */
            id: string;
            /** @description The number of the case’s version, which its ETag holds too */
            caseVersion: number;
            /**
             * @description Where it stands
             *
             *     - `draft`: a draft: to be opened to comment, or to be approved by another official
             *     - `consulting`: comments are taken until its last day; then it is decided on
             *     - `assessed`: experts have assessed it
             *     - `published`: published; in effect from its instant on
             *     - `withdrawn`: withdrawn
             * @enum {string}
             */
            status: "draft" | "consulting" | "assessed" | "published" | "withdrawn";
            /**
             * @description Of which kind it is
             *
             *     - `items`: items of the catalog of information
             *     - `measures`: joint measures
             *     - `units`: units
             *     - `calendars`: days off and working weekends
             *     - `word-lists`: lists of words
             *     - `norms`: norms of the service
             *     - `service-numbers`: telephone numbers of the service
             *     - `formats`: data formats, by which rows are read
             *     - `pledge-matters`: matters of which pledges are taken (Art. 27)
             * @enum {string}
             */
            what: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers" | "formats" | "pledge-matters";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was drafted, in UTC
             */
            draftedAt: string;
            /** @description The official who drafted it; null where it came with the deployment */
            draftedBy: components["schemas"]["Official"] | null;
            /** @description The number of the version that it was written on; approved only while that is the highest */
            replaces: number | null;
            /** @description The number under which records and measures name it; null before it is approved */
            version: number | null;
            /** @description When it was approved, in UTC; null before */
            approvedAt: string | null;
            /** @description The official who approved it; null before, and where it came with the deployment */
            approvedBy: components["schemas"]["Official"] | null;
            /** @description The number of the government’s approval; null before, and where none is needed */
            approvalDocument: string | null;
            /** @description From when on it is in effect, in UTC; null before it is approved */
            effectiveAt: string | null;
            /** @description The comments of the public; null before it is opened to them, and of what has no such stage */
            consultation: components["schemas"]["Consultation"] | null;
            /** @description Whether experts assess it, and what they found; null before it is opened to comment */
            assessment: components["schemas"]["Assessment"] | null;
            /** @description What is done next */
            next: string;
        };
        Consultation: {
            /**
             * Format: date-time
             * @description When it was opened to comment, in UTC
             */
            openedAt: string;
            /** @description The official who opened it */
            openedBy: components["schemas"]["Official"];
            /**
             * Format: date-time
             * @description Until when comments are taken, exclusive, in UTC
             */
            until: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /**
             * Format: date-time
             * @description Until when the department should have decided on it, in UTC
             */
            decideBy: string;
            /**
             * Format: date
             * @description The last day on which it should be decided on, in Beijing time
             */
            decideLastDay: string;
            /** @description How many comments were given */
            comments: number;
            /** @description How many of them are answered */
            answered: number;
        };
        DraftPublication: components["schemas"]["CatalogItemDraft"] | components["schemas"]["MeasureDraft"] | components["schemas"]["UnitDraft"] | components["schemas"]["CalendarDraft"] | components["schemas"]["WordListDraft"] | components["schemas"]["NormDraft"] | components["schemas"]["ServiceNumberDraft"] | components["schemas"]["FormatDraft"] | components["schemas"]["PledgeMatterDraft"];
        CatalogItemDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "items";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["CatalogItemContent"];
        };
        CatalogItemContent: {
            /** @description What it is called */
            name: components["schemas"]["NameInBothLanguages"];
            /**
             * @description Its category (Art. 8)
             *
             *     - `basic-identity`: basic information that identifies (Art. 8(1))
             *     - `penalties-and-compulsion`: criminal punishments, administrative penalties, compulsory measures (Art. 8(2))
             *     - `administrative-acts`: permits, determinations, inspections, expropriation, payments (Art. 8(3))
             *     - `refused-obligations`: refusal to perform obligations of effective legal documents (Art. 8(4))
             *     - `commendations-and-service`: commendations, rewards, public interest and volunteer service (Art. 8(5))
             *     - `other-provided`: what else the State, province or city provides for
             * @enum {string}
             */
            category: "basic-identity" | "penalties-and-compulsion" | "administrative-acts" | "refused-obligations" | "commendations-and-service" | "other-provided";
            /**
             * @description What it says of whom it is about: for them, against them, or neither (Art. 2, 8)
             *
             *     - `trustworthy`: it speaks for whom it is about
             *     - `untrustworthy`: it speaks against whom it is about: notice is given before
             *     - `neutral`: it speaks neither for nor against whom it is about
             * @enum {string}
             */
            nature: "trustworthy" | "untrustworthy" | "neutral";
            /** @description Whether notice is given before it is listed: always where it speaks against somebody (Art. 11) */
            noticeBefore: boolean;
            /** @description The data format of its rows */
            format: string;
            /** @description The units that may submit it */
            providers: string[];
            /** @description How often it is submitted at least */
            frequency: components["schemas"]["Period"];
            /** @description How long it is recorded: one period, or one by how serious it is */
            recordingPeriod: components["schemas"]["Period"] | components["schemas"]["RecordingPeriods"];
            /** @description The purposes for which organs may be shown it (Art. 14) */
            scopeOfUse: components["schemas"]["Purpose"][];
            /** @description Whether anybody may inquire about it where it is about an organization */
            openForOrganizations: boolean;
            /** @description How long what is open is disclosed to anybody, by class of untrustworthiness; null: not at all (Art. 12) */
            disclosure?: components["schemas"]["Disclosure"];
            /** @description The provision by which more is disclosed than the State has it, or more shown of natural persons than before */
            basis?: components["schemas"]["CitationContent"] | null;
            /** @description The provisions by which its records take effect without notice before (Art. 11) */
            exemptions?: components["schemas"]["ProvisionContent"][];
            /** @description The provisions by which what Art. 8 leaves out is included */
            inclusions?: components["schemas"]["ProvisionContent"][];
            /** @description What of it is taken about a natural person only under a consent of theirs, which each row names (Art. 15, 16); none where no consent is needed */
            consent?: ("market" | "income" | "savings" | "securities" | "insurance" | "real-estate" | "tax")[];
            /**
             * @description Whom alone it is about: organizations, natural persons, or units of the register; left out where it is about anybody
             *
             *     - `organizations`: legal persons and other organizations alone
             *     - `natural-persons`: natural persons alone
             *     - `registered-units`: units of the register alone
             * @enum {string}
             */
            about?: "organizations" | "natural-persons" | "registered-units";
            /**
             * @description Whether what it records is the word of who issued it, shown as that and examined by nobody here (Art. 42, 45)
             * @constant
             */
            issuersWord?: true;
            /**
             * @description Whether its records are found by the exact number of a licence (Art. 50)
             * @constant
             */
            findByLicence?: true;
        };
        ProvisionContent: {
            /** @description The name by which a submission rests on it */
            id: string;
            /** @description The law */
            law: components["schemas"]["NameInBothLanguages"];
            /** @description The article of it */
            article: components["schemas"]["NameInBothLanguages"];
            /** @description What each unit was asked and answered; an implementing unit sees its own part */
            units: string[];
        };
        MeasureDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "measures";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["MeasureContent"];
        };
        MeasureContent: {
            /** @description What it is called */
            name: components["schemas"]["NameInBothLanguages"];
            /** @description The conduct that it answers */
            conduct: string;
            /** @description The provision that it rests on */
            basis: components["schemas"]["ParagraphInBothLanguages"];
            /** @description The units that may start the measure */
            initiatingUnits: string[];
            /** @description The units that implement the measure */
            implementingUnits: string[];
            /** @description How the decision can be contested */
            remedies: components["schemas"]["ParagraphInBothLanguages"];
            /** @description When and how the measure is lifted */
            removal: components["schemas"]["ParagraphInBothLanguages"];
        };
        UnitDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "units";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["UnitContent"];
        };
        UnitContent: {
            /** @description What it is called */
            name: components["schemas"]["NameInBothLanguages"];
            /** @description Its own unified social credit code */
            code: string;
            /** @description The authorities under whose unified social credit codes it files */
            authorities: string[];
            /** @description For what it may inquire as its work requires (Art. 14) */
            purposes: components["schemas"]["Purpose"][];
            /** @description Which proceedings it hears, as a court or an organ of reconsideration: what it reports suspends disclosure at once (Art. 53) */
            hears?: ("reconsideration" | "litigation")[];
            /**
             * @description Whether it is active or ended
             *
             *     - `active`: in effect; of a unit: it exists
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             * @enum {string}
             */
            status: "active" | "ended";
            /** @description For each kind of open duty the unit that has it now */
            successors: components["schemas"]["UnitSuccessors"];
        };
        CalendarDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "calendars";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["CalendarContent"];
        };
        CalendarContent: {
            /** @description The year, which its name says */
            year: number;
            /** @description Days of the week, in that year, on which nobody works */
            holidays: string[];
            /** @description Days of its weekends on which is worked */
            workingWeekends: string[];
        };
        WordListDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "word-lists";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["WordListContent"];
        };
        WordListContent: {
            /** @description What it is called */
            name: components["schemas"]["NameInBothLanguages"];
            /**
             * @description What it is a list of: what is never collected about a natural person, or only under their consent
             *
             *     - `religious-faith`: religious faith
             *     - `genetics`: genetics
             *     - `fingerprints`: fingerprints
             *     - `blood-type`: blood type
             *     - `illness-or-medical-history`: illness or medical history
             *     - `prohibited-by-law`: what else a law or administrative regulation prohibits from being collected
             *     - `income`: income
             *     - `savings`: savings
             *     - `securities`: negotiable securities
             *     - `insurance`: commercial insurance
             *     - `real-estate`: real estate
             *     - `tax`: taxes paid
             * @enum {string}
             */
            category: "religious-faith" | "genetics" | "fingerprints" | "blood-type" | "illness-or-medical-history" | "prohibited-by-law" | "income" | "savings" | "securities" | "insurance" | "real-estate" | "tax";
            /** @description Words, each with what must hold around them */
            rules: components["schemas"]["WordRule"][];
            /** @description Names and titles that hold such words and tell of nobody: they are looked past */
            leftAlone: string[];
        };
        WordRule: {
            /** @description The words */
            words: string[];
            /** @description What makes them tell of somebody: one of these holds; left out, nothing is asked for */
            when?: components["schemas"]["WordContext"][];
            /** @description What makes them tell of nobody, around them or the enumeration that they are of */
            unless?: components["schemas"]["WordContext"][];
            /** @description What does not stand right before them: it is another word then, or a thing */
            notBefore?: string[];
            /** @description What does not stand right after them, likewise */
            notAfter?: string[];
        };
        WordContext: {
            /** @description One of these stands before, in the same clause */
            before?: string[];
            /** @description One of these stands after, in the same clause */
            after?: string[];
            /** @description How many other characters may stand between at most */
            within?: number;
            /**
             * @description It is all that its clause says
             * @constant
             */
            alone?: true;
        };
        NormDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "norms";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["NormContent"];
        };
        NormContent: {
            /** @description Its title */
            title: components["schemas"]["NameInBothLanguages"];
            /** @description Its text */
            text: components["schemas"]["TextInBothLanguages"];
        };
        ServiceNumberDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "service-numbers";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["ServiceNumberContent"];
        };
        ServiceNumberContent: {
            /** @description The telephone number */
            number: string;
            /** @description When it is answered */
            hours: components["schemas"]["NameInBothLanguages"];
            /** @description What it is for */
            for: components["schemas"]["ParagraphInBothLanguages"];
        };
        FormatDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "formats";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["FormatContent"];
        };
        FormatContent: {
            /** @description What it is called */
            name: components["schemas"]["NameInBothLanguages"];
            /** @description Whether it is filed as a table, too, and not as JSON records alone */
            table: boolean;
            /** @description The fields of a row */
            columns: components["schemas"]["FormatColumn"][];
            /** @description The rules between the cells of a row that hold, by their names, in the order in which they speak */
            rules: ("knows-its-columns" | "identifies-subject" | "identifies-subject-by-kind" | "identifies-representative" | "no-simplified-penalty-of-natural-persons" | "completes-penalty-kinds" | "plausible-penalty-amounts" | "penalty-agrees-with-itself" | "ends-after-decision" | "completes-older-sets" | "in-force-by-its-file" | "permit-in-force-by-its-file" | "named-by-licence" | "classifies-penalty" | "classifies-serious" | "classifies-general" | "classifies-minor")[];
        };
        FormatColumn: {
            /** @description In Chinese: the header of a table, the name in a JSON record, the field of a fault */
            name: string;
            /** @description What it holds */
            label: components["schemas"]["NameInBothLanguages"];
            /** @description The name under which the value is kept, the same in every version */
            key: string;
            /** @description Other headers that are read as it */
            aliases: string[];
            /** @description How its cells are read */
            reader: components["schemas"]["ColumnReader"];
            /** @description Whether every row has it */
            required?: boolean;
            /** @description Whether it is, or may be, personal to a natural person */
            personal?: boolean;
            /** @description Whether it identifies a natural person by a document */
            identifying?: boolean;
            /** @description Whether anybody reads it, of what is public at all (Art. 12) */
            public?: boolean;
            /**
             * @description What more of it is worse for the person, so that a correction only lessens it
             *
             *     - `sum`: a greater sum
             *     - `credit`: a smaller sum or number, as it speaks for the person
             *     - `end`: a later day
             *     - `earlier`: an earlier day
             *     - `kinds`: a further kind, or a graver one than that whose place it takes
             *     - `order`: a word that stands behind it in its list, which goes from the lightest to the gravest
             *     - `term`: a longer term, and what cannot be read as a term
             *     - `wording`: a text that states more money, longer terms, later days or larger counts
             *     - `writing`: another name or number, but for a slip of two signs
             *     - `fixed`: anything else: it would be another decision
             * @enum {string}
             */
            burden?: "sum" | "credit" | "end" | "earlier" | "kinds" | "order" | "term" | "wording" | "writing" | "fixed";
            /** @description The provision on which its publicity rests, where it is personal or was kept from the public */
            basis?: components["schemas"]["DisclosureBasis"];
        };
        ColumnReader: {
            /**
             * @description One of the readers that there are
             *
             *     - `text`: text as it stands, 5,000 characters at most
             *     - `text-without-numbers`: text that holds no identity number and no telephone number
             *     - `date`: a day, however it is written
             *     - `last-day`: a last day, no earlier than the day of the decision where that is asked; the year 9999 means that there is none
             *     - `amount`: an amount of money, in the unit of the column
             *     - `whole-number`: a whole number
             *     - `hours`: how long something took, in hours, with halves and minutes
             *     - `code`: a code, as codes are written
             *     - `organization-code`: a unified social credit code
             *     - `registration-number`: a number of a register of organizations, which names no natural person
             *     - `document-number`: the number of a document, with one kind of brackets around its year
             *     - `digest`: a digest of a document: SHA-256, in hexadecimal digits
             *     - `one-word`: one word of a list
             *     - `many-words`: words of a list, joined by semicolons
             *     - `nothing`: nothing that is kept, such as a row number
             * @enum {string}
             */
            kind: "text" | "text-without-numbers" | "date" | "last-day" | "amount" | "whole-number" | "hours" | "code" | "organization-code" | "registration-number" | "document-number" | "digest" | "one-word" | "many-words" | "nothing";
            /**
             * @description The unit of an amount
             *
             *     - `ten-thousand-yuan`: 10,000 yuan
             *     - `yuan`: yuan
             * @enum {string}
             */
            unit?: "ten-thousand-yuan" | "yuan";
            /** @description The words of a list: each as it is written, with the word that is kept */
            words?: {
                [key: string]: string;
            };
        };
        DisclosureBasis: {
            /** @description The law */
            law: components["schemas"]["NameInBothLanguages"];
            /** @description The article of it */
            article: components["schemas"]["NameInBothLanguages"];
        };
        PledgeMatterDraft: {
            /**
             * @description Of which kind it is
             * @constant
             */
            what: "pledge-matters";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version says */
            content: components["schemas"]["PledgeMatterContent"];
        };
        PledgeMatterContent: {
            /** @description What it is called */
            name: components["schemas"]["NameInBothLanguages"];
            /** @description What whoever pledges promises */
            pledged: components["schemas"]["ParagraphInBothLanguages"];
            /** @description The unit in charge, which says whether a pledge was kept */
            unit: string;
            /** @description On what the matter rests */
            basis: components["schemas"]["CitationContent"];
            /** @description Whether natural persons and individual businesses may pledge it, too */
            forNaturalPersons: boolean;
            /** @description How long ahead the last day of a pledge may lie */
            longest: components["schemas"]["Period"];
            /** @description How long a pledge is recorded after its last day */
            recordingPeriod: components["schemas"]["Period"];
            /** @description The item of the catalog under which a breach is filed: adverse, and provided by the unit in charge */
            breachItem: string;
            /** @description Whether a pledge may be taken back before it is decided on */
            mayBeTakenBack: boolean;
            /**
             * @description Whether pledges are taken: `active`, or `ended`
             *
             *     - `active`: in effect; of a unit: it exists
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             * @enum {string}
             */
            status: "active" | "ended";
        };
        CitationContent: {
            /** @description The law */
            law: components["schemas"]["NameInBothLanguages"];
            /** @description The article of it */
            article: components["schemas"]["NameInBothLanguages"];
        };
        OpenComments: {
            /**
             * Format: date
             * @description The last day on which comments are taken, in Beijing time; the first that is possible where none is named
             */
            lastDay?: string;
            /** @description Whether experts assess it; where it clearly affects rights and interests, that cannot be denied (Art. 9) */
            assessment: boolean;
            /** @description The reasons, as the official gave them; null where they were not given or are not shown */
            reasons: string;
        };
        EnterAssessment: {
            /** @description The number of the report */
            document: string;
            /** @description Who the experts are, as they agreed to be named */
            experts: string;
            /**
             * Format: date
             * @description The day on which they gave it
             */
            givenOn: string;
            /** @description What they found */
            conclusion: string;
        };
        ApprovePublication: {
            /**
             * Format: date-time
             * @description When it takes effect, in UTC; as soon as may be where none is named
             */
            effectiveAt?: string;
            /** @description The number of the government’s approval, which an item, a data format and a measure need (Art. 9, 17) */
            document?: string;
        };
        WithdrawPublication: Record<string, never>;
        PublicDraftPage: {
            /** @description What is on this page */
            items: components["schemas"]["PublicDraft"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        PublicDraft: {
            /** @description Its identifier */
            id: string;
            /**
             * @description Where it stands
             *
             *     - `draft`: a draft: to be opened to comment, or to be approved by another official
             *     - `consulting`: comments are taken until its last day; then it is decided on
             *     - `assessed`: experts have assessed it
             *     - `published`: published; in effect from its instant on
             *     - `withdrawn`: withdrawn
             * @enum {string}
             */
            status: "draft" | "consulting" | "assessed" | "published" | "withdrawn";
            /**
             * @description Of which kind it is
             *
             *     - `items`: items of the catalog of information
             *     - `measures`: joint measures
             *     - `units`: units
             *     - `calendars`: days off and working weekends
             *     - `word-lists`: lists of words
             *     - `norms`: norms of the service
             *     - `service-numbers`: telephone numbers of the service
             *     - `formats`: data formats, by which rows are read
             *     - `pledge-matters`: matters of which pledges are taken (Art. 27)
             * @enum {string}
             */
            what: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers" | "formats" | "pledge-matters";
            /** @description The name under which its versions are known */
            name: string;
            /** @description What the version would say */
            content: {
                [key: string]: unknown;
            };
            /** @description The number of the version that it was written on; null for none */
            replaces: number | null;
            /**
             * Format: date-time
             * @description When it was opened to comment, in UTC
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when comments are taken, exclusive, in UTC
             */
            until: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description Whether comments are taken now */
            open: boolean;
            /** @description How many comments were given */
            comments: number;
            /** @description How many of them are answered */
            answered: number;
            /** @description Whether experts assess it, and what they found (Art. 9) */
            assessment: components["schemas"]["Assessment"];
            /** @description The number of the government’s approval; null before */
            approvalDocument: string | null;
            /** @description The number under which it is published; null before */
            version: number | null;
            /** @description From when on it is in effect, in UTC; null before it is published */
            effectiveAt: string | null;
        };
        Assessment: {
            /** @description Whether experts assess it */
            owed: boolean;
            /** @description Why, or why not */
            reasons: string;
            /** @description What they found; null while it is not entered */
            entered: components["schemas"]["ExpertOpinion"] | null;
        };
        ExpertOpinion: {
            /**
             * Format: date-time
             * @description When it was entered, in UTC
             */
            at: string;
            /** @description The number of the report */
            document: string;
            /** @description Who they are, as they agreed to be named */
            experts: string;
            /**
             * Format: date
             * @description The day on which they gave it
             */
            givenOn: string;
            /** @description What they found */
            conclusion: string;
        };
        CommentPage: {
            /** @description What is on this page */
            items: components["schemas"]["Comment"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        Comment: {
            /** @description Its identifier */
            id: string;
            /** @description The identifier of the draft that it is on */
            draft: string;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `answered`: whoever was asked has answered
             * @enum {string}
             */
            status: "open" | "answered";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            givenAt: string;
            /** @description The unit for which it was given; null where a person or a firm gave it, of whom nothing is shown */
            unit: string | null;
            /** @description The comment */
            text: string;
            /** @description When it was answered, in UTC; null while it is not */
            answeredAt: string | null;
            /** @description The answer of the department; null while there is none */
            answer: string | null;
        };
        GiveComment: {
            /** @description What is said, which everybody will read: name nobody by a number in it */
            text: string;
        };
        Promptness: {
            /** @description The month in which it was received, in Beijing time */
            month: string;
            /** @description What is on this page */
            items: components["schemas"]["Tally"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
        };
        Tally: {
            /** @description The code of the unit */
            unit: string;
            /** @description The name of the catalog item, such as `administrative-penalties` */
            item: string;
            /** @description How many records were filed of what the unit sent in the month; what came back is none */
            filed: number;
            /** @description How many of them were received after the last day that the item’s frequency leaves from the date of the document */
            late: number;
            /** @description By how many days, all of them together */
            daysLate: number;
        };
        RefusedLooks: {
            /** @description The month in which they were, in Beijing time */
            month: string;
            /** @description What is on this page */
            items: components["schemas"]["RefusedLook"][];
            /** @description Where the next page begins, to be sent back as it is; null on the last page */
            cursor: string | null;
            /** @description Looks whose entry somebody damaged: that they were, and when */
            damaged: components["schemas"]["DamagedAccess"][];
        };
        RefusedLook: {
            /** @description The identifier of the look, under which it stands on the list of whom it was about, too */
            id: string;
            /**
             * Format: date-time
             * @description When it was refused, in UTC
             */
            at: string;
            /** @description The code of the unit */
            unit: string | null;
            /** @description The system that asked */
            client: string;
            /** @description The official who asked; null where none was named */
            official: components["schemas"]["Official"] | null;
            /**
             * @description On what the look was to rest; none: on a basis or a purpose that there is not
             *
             *     - `self`: into one’s own information
             *     - `authorization`: by authorization of whom it is about
             *     - `duty`: by an organ, as its work requires
             *     - `public`: as anybody may, by the public
             *     - `handling`: by the handler of an application, into what it is about
             *     - `provider`: by the unit that provided it
             *     - `oversight`: by supervision, into what it is to see to
             *     - `joint-response`: by a unit that a joint response asks
             *     - `recall`: by a unit that is told to stop using what it saw, into what it is told
             *     - `none`: on a basis or a purpose that there is not
             *     - `lost`: no look: that a restore lost so many pages of looks of that time
             * @enum {string}
             */
            basis: "self" | "authorization" | "duty" | "public" | "handling" | "provider" | "oversight" | "joint-response" | "recall" | "none" | "lost";
            /** @description The purpose that was named; null where it was to rest on no duty */
            purpose: components["schemas"]["Purpose"] | null;
            /** @description The matter that was named; null where none was */
            matter: string | null;
        };
        Proof: {
            /** @description The identifier of the case */
            case: string;
            /** @description How many events its history has */
            events: number;
            /** @description Whether all is whole */
            whole: boolean;
            /** @description What does not fit */
            breaches: components["schemas"]["Breach"][];
            /** @description When its content was destroyed by two officials, in UTC; null where it was not. Its events and their leaves stay */
            expunged: string | null;
            /** @description The events that a restore lost, as the history says itself: the log knows them, and nothing else does */
            lost: components["schemas"]["LostEvents"][];
            /** @description The signed checkpoint that the events are in; null before anything was sealed */
            checkpoint: string | null;
            /** @description Each event, in their order, with its way to the root of that checkpoint; that by which it was expunged with its text */
            leaves: components["schemas"]["ProvenLeaf"][];
        };
        Breach: {
            /** @description The identifier of the case */
            case: string;
            /** @description The number of the event that does not fit; null where it is the case itself */
            seq: number | null;
            /**
             * @description What does not fit
             *
             *     - `event-altered`: an event is not as it was written
             *     - `event-missing`: an event is gone
             *     - `event-foreign`: an event that the platform did not make
             *     - `chain-broken`: an event does not follow from the one before
             *     - `case-altered`: the case is not what its history left
             *     - `case-missing`: the case is gone
             *     - `key-missing`: no key that opens what the case says lies with it
             *     - `key-restored`: something lies again with what was expunged
             *     - `expunged-unconfirmed`: it says that it is expunged, and no two officials decided that
             *     - `event-unsealed`: an event waits for its seal for longer than it may
             *     - `log-altered`: the log does not say any more what it said
             * @enum {string}
             */
            what: "event-altered" | "event-missing" | "event-foreign" | "chain-broken" | "case-altered" | "case-missing" | "key-missing" | "key-restored" | "expunged-unconfirmed" | "event-unsealed" | "log-altered";
        };
        LostEvents: {
            /** @description The number of the first event that was lost */
            from: number;
            /** @description The number of the last */
            to: number;
        };
        Finding: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description Where it stands
             *
             *     - `open`: being handled
             *     - `settled`: supervision has said what was done
             * @enum {string}
             */
            status: "open" | "settled";
            /**
             * @description What does not fit
             *
             *     - `event-altered`: an event is not as it was written
             *     - `event-missing`: an event is gone
             *     - `event-foreign`: an event that the platform did not make
             *     - `chain-broken`: an event does not follow from the one before
             *     - `case-altered`: the case is not what its history left
             *     - `case-missing`: the case is gone
             *     - `key-missing`: no key that opens what the case says lies with it
             *     - `key-restored`: something lies again with what was expunged
             *     - `expunged-unconfirmed`: it says that it is expunged, and no two officials decided that
             *     - `event-unsealed`: an event waits for its seal for longer than it may
             *     - `log-altered`: the log does not say any more what it said
             *     - `look-missing`: a look that the log holds is gone
             *     - `look-altered`: a look is not as it was entered, or not where it belongs
             *     - `look-foreign`: a look that the platform did not enter so
             *     - `look-unsealed`: a look that the log does not have yet
             *     - `entry-missing`: an entry that the case is owed is gone
             *     - `entry-altered`: an entry says something else than its case
             *     - `entry-foreign`: an entry that no case is owed
             *     - `events-lost`: a restore lost the last events of a case
             *     - `case-lost`: a restore lost a case wholly
             *     - `looks-lost`: a restore lost pages of looks of a day
             * @enum {string}
             */
            what: "event-altered" | "event-missing" | "event-foreign" | "chain-broken" | "case-altered" | "case-missing" | "key-missing" | "key-restored" | "expunged-unconfirmed" | "event-unsealed" | "log-altered" | "look-missing" | "look-altered" | "look-foreign" | "look-unsealed" | "entry-missing" | "entry-altered" | "entry-foreign" | "events-lost" | "case-lost" | "looks-lost";
            /** @description The case that it is of; null of a look, and of what is no case’s */
            of: string | null;
            /** @description The number of the event; null where it is none */
            event: number | null;
            /** @description Where it lies, or its place in the log */
            at: string;
            /**
             * Format: date-time
             * @description When the audit found it, in UTC
             */
            foundAt: string;
            /** @description What supervision says was done; null while it has not */
            settled: components["schemas"]["Settlement"] | null;
        };
        Settlement: {
            /**
             * Format: date-time
             * @description When that was, in UTC
             */
            at: string;
            /** @description The official who says so */
            official: components["schemas"]["Official"];
            /** @description The document on which it was done */
            document: string;
            /** @description What was done, and why */
            reasons: string;
        };
        SettleFinding: {
            /** @description The document on which it was done */
            document: string;
            /** @description What was done, and why */
            reasons: string;
        };
        Loss: {
            /** @description Its identifier */
            id: string;
            /** @description The number of its version, which its ETag holds too */
            version: number;
            /**
             * @description What kind of case it is
             *
             *     - `objection`: an objection (Art. 33)
             *     - `repair`: repair of untrustworthiness (Art. 34)
             *     - `nondisclosure`: non-disclosure of what is to somebody’s credit (Art. 35)
             *     - `suspension`: suspension of disclosure while proceedings run (Art. 53)
             *     - `record`: a record
             *     - `joint-response`: by a unit that a joint response asks
             *     - `authorization`: by authorization of whom it is about
             *     - `consent`: a consent
             *     - `pledge`: a pledge
             *     - `declaration`: a declaration
             *     - `recall`: by a unit that is told to stop using what it saw, into what it is told
             *     - `expungement`: what is asked to be expunged
             *     - `finding`: a finding
             *     - `submission`: a submission
             *     - `file`: a file of rows
             *     - `column-map`: what a unit has said of its columns
             *     - `publication`: a publication
             *     - `comment`: a comment on a draft
             * @enum {string}
             */
            of: "objection" | "repair" | "nondisclosure" | "suspension" | "record" | "joint-response" | "authorization" | "consent" | "pledge" | "declaration" | "recall" | "expungement" | "finding" | "submission" | "file" | "column-map" | "publication" | "comment";
            /** @description The status of the case, as the restore left it */
            status: string;
            /** @description The number of the first event that was lost */
            from: number;
            /** @description The number of the last */
            to: number;
            /**
             * Format: date-time
             * @description The instant by which it must be settled, in UTC
             */
            settleBy: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /**
             * Format: date-time
             * @description Since when it is shown to nobody but its subject and the management body, in UTC
             */
            since: string;
            /** @description Whether it is overdue */
            overdue: boolean;
            /** @description Whether settling may end it */
            mayEnd: boolean;
            /** @description Whether it may go on as it stands; not where the log knows of a request to destroy what it says that was lost */
            mayStand: boolean;
            /** @description What was settled; null while it is not */
            settled: components["schemas"]["LossSettled"] | null;
        };
        LossSettled: {
            /**
             * Format: date-time
             * @description When that was, in UTC
             */
            at: string;
            /**
             * @description What stands of it
             *
             *     - `stands`: it goes on as it is
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             *     - `withdrawn`: withdrawn
             * @enum {string}
             */
            outcome: "stands" | "ended" | "withdrawn";
            /** @description The official who settled it; null where its subject ended it */
            official: components["schemas"]["Official"] | null;
        };
        LossNotice: {
            /** @description The case */
            id: string;
            /**
             * @description That events were lost, or that it was settled
             *
             *     - `events-lost`: a restore lost the last events of a case
             *     - `loss-settled`: that it is settled what a restore lost of a case
             * @enum {string}
             */
            kind: "events-lost" | "loss-settled";
            /**
             * Format: date-time
             * @description When it was given, in UTC
             */
            issuedAt: string;
            /**
             * @description What kind of case it is
             *
             *     - `objection`: an objection (Art. 33)
             *     - `repair`: repair of untrustworthiness (Art. 34)
             *     - `nondisclosure`: non-disclosure of what is to somebody’s credit (Art. 35)
             *     - `suspension`: suspension of disclosure while proceedings run (Art. 53)
             *     - `record`: a record
             *     - `joint-response`: by a unit that a joint response asks
             *     - `authorization`: by authorization of whom it is about
             *     - `consent`: a consent
             *     - `pledge`: a pledge
             *     - `declaration`: a declaration
             *     - `recall`: by a unit that is told to stop using what it saw, into what it is told
             *     - `expungement`: what is asked to be expunged
             *     - `finding`: a finding
             *     - `submission`: a submission
             *     - `file`: a file of rows
             *     - `column-map`: what a unit has said of its columns
             *     - `publication`: a publication
             *     - `comment`: a comment on a draft
             * @enum {string}
             */
            of: "objection" | "repair" | "nondisclosure" | "suspension" | "record" | "joint-response" | "authorization" | "consent" | "pledge" | "declaration" | "recall" | "expungement" | "finding" | "submission" | "file" | "column-map" | "publication" | "comment";
            /** @description The number of the first event that was lost */
            from: number;
            /** @description The number of the last */
            to: number;
            /**
             * Format: date-time
             * @description The instant by which it must be settled, in UTC
             */
            settleBy: string;
            /**
             * Format: date
             * @description The last day on which it can be done, or holds, in Beijing time
             */
            lastDay: string;
            /** @description What was settled; null while it is not */
            settled: components["schemas"]["LossSettled"] | null;
            /** @description What it means, and what to do */
            means: string;
        };
        SettleLoss: {
            /**
             * @description What stands of it: "stands", it goes on with its periods given anew; "ended", it is over; "withdrawn", it was taken back, and may be brought anew
             *
             *     - `stands`: it goes on as it is
             *     - `ended`: of a unit: it does no longer exist, its successors act for it; of a joint response: its record shows no more; of what a restore lost events of: it is ended
             *     - `withdrawn`: withdrawn
             * @enum {string}
             */
            outcome: "stands" | "ended" | "withdrawn";
            /** @description The document on which it is settled */
            document: string;
            /** @description Why */
            reasons: string;
        };
        PublicKey: {
            /**
             * @description The kind of key
             * @constant
             */
            kty: "EC";
            /**
             * @description The curve
             * @constant
             */
            crv: "P-256";
            /** @description The one coordinate */
            x: string;
            /** @description The other coordinate */
            y: string;
            /**
             * @description What it is for: to encrypt
             * @constant
             */
            use: "enc";
            /**
             * @description How it is used (RFC 7518, 4.6)
             * @constant
             */
            alg: "ECDH-ES";
            /** @description The name of the key, which what was encrypted to it names */
            kid: string;
        };
        PublicKeySet: {
            /** @description The keys; the newest last */
            keys: components["schemas"]["PublicKey"][];
        };
        LogProof: {
            /** @description The signed checkpoint that the leaves are in; null before anything was sealed */
            checkpoint: string | null;
            /** @description Each leaf with its way to the root of that checkpoint */
            leaves: components["schemas"]["ProvenLeaf"][];
        };
        ProvenLeaf: {
            /** @description Its place in the log, from 0 on; null as long as it waits for its seal */
            index: number | null;
            /** @description The hashes beside its way to the root (RFC 6962, 2.1.1), in base64; null as long as it waits */
            path: string[] | null;
            /** @description The random value of its commitment, in base64; empty of what is older than the log */
            salt: string;
            /** @description SHA-256 of the text, in base64url. The entry of the log is SHA-256 of the salt and this */
            hash: string;
            /** @description What it commits to, exactly as it was hashed; left out where it is not the caller’s to read */
            text?: string;
            /** @description What the entry of the look says, exactly as the digest in the text is over it */
            said?: string;
        };
        LogGrowth: {
            /** @description The last checkpoint, signed */
            checkpoint: string;
            /** @description The proof, in base64 */
            hashes: string[];
        };
        OpenApiDocument: {
            /** @description The version of OpenAPI in which it is written */
            openapi: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request cannot be read. */
        MalformedRequest: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/malformed-request",
                 *       "title": "The request cannot be read",
                 *       "status": 400,
                 *       "code": "json-unreadable",
                 *       "detail": "The body is not valid JSON, or has a field \"__proto__\" or \"constructor\", which nothing here has. Check quotes, commas and the encoding, UTF-8."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This needs a valid token. */
        Unauthenticated: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/unauthenticated",
                 *       "title": "A valid token is needed",
                 *       "status": 401,
                 *       "code": "unauthenticated",
                 *       "detail": "This needs a valid token. Send \"Authorization: Bearer …\". Tokens expire: get a new one."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token does not allow this. */
        NotAllowed: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/not-yours",
                 *       "title": "Not within the authority of the caller",
                 *       "status": 403,
                 *       "code": "official-needed",
                 *       "detail": "A named official of the unit does this. Use a token that names one."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing here, or it is not yours to see. */
        NotFound: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/not-found",
                 *       "title": "Nothing there",
                 *       "status": 404,
                 *       "code": "not-found",
                 *       "detail": "There is no such thing here, or it is not yours to see. Check the identifier."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This is not possible as things stand. */
        Conflict: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/conflict",
                 *       "title": "Not possible as things stand",
                 *       "status": 409,
                 *       "code": "not-possible-now",
                 *       "detail": "This is not possible while the status is \"withdrawn\". Read the case again. Possible now: archive."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The case has changed since you read it, or If-Match does not name the version that you read. */
        ChangedMeanwhile: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/changed-meanwhile",
                 *       "title": "Changed meanwhile",
                 *       "status": 412,
                 *       "code": "changed-meanwhile",
                 *       "detail": "The case has changed since you read it, or If-Match does not name the version that you read. Read it again, and send the ETag of that answer: no asterisk, and no weak tag."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request holds at most 6 MB. */
        BodyTooLarge: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/body-too-large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "code": "body-too-large",
                 *       "detail": "A request holds at most 6 MB. Split the submission."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type that is not taken here. */
        UnsupportedMediaType: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/unsupported-media-type",
                 *       "title": "The media type is not supported",
                 *       "status": 415,
                 *       "code": "unsupported-media-type",
                 *       "detail": "The body is of a type that is not taken here. Send it as application/json and say so in Content-Type; a table of a submission also as text/csv or as an XLSX workbook."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some fields do not comply. */
        InvalidFields: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/invalid-fields",
                 *       "title": "Fields do not comply",
                 *       "status": 422,
                 *       "code": "invalid-fields",
                 *       "detail": "Some fields do not comply. See \"errors\" for each.",
                 *       "errors": [
                 *         {
                 *           "field": "official.name",
                 *           "code": "missing",
                 *           "detail": "A value is required here. Add it."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You decide on what you saw. */
        PreconditionRequired: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/precondition-required",
                 *       "title": "If-Match is needed",
                 *       "status": 428,
                 *       "code": "precondition-required",
                 *       "detail": "You decide on what you saw. Read the case first and send its ETag as If-Match."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The platform failed on this request; nothing half-done remains. */
        InternalError: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/internal-error",
                 *       "title": "The platform failed",
                 *       "status": 500,
                 *       "code": "internal-error",
                 *       "detail": "The platform failed on this request; nothing half-done remains. Send the same request again; if it stays, tell the operator the time."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Others are changing the same case at this moment, or too much is asked for at once. */
        Busy: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "../../codes/busy",
                 *       "title": "Busy",
                 *       "status": 503,
                 *       "code": "busy",
                 *       "detail": "Others are changing the same case at this moment, or too much is asked for at once. Send the same request again in a second."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The identifier of an objection */
        ObjectionId: string;
        /** @description The identifier of an application for repair */
        RepairId: string;
        /** @description The identifier of an application for non-disclosure */
        NondisclosureId: string;
        /** @description The identifier of a suspension of disclosure */
        SuspensionId: string;
        /** @description The identifier of the record; that of its notice too */
        RecordId: string;
        /** @description The identifier of the joint response */
        JointResponseId: string;
        /** @description The identifier of the declaration */
        DeclarationId: string;
        /** @description The identifier of the pledge */
        PledgeId: string;
        /** @description The identifier of the consent */
        ConsentId: string;
        /** @description The identifier of the authorization */
        AuthorizationId: string;
        /** @description The identifier of the recall */
        RecallId: string;
        /** @description The identifier of the expungement */
        ExpungementId: string;
        /** @description The identifier of the finding */
        FindingId: string;
        /** @description The identifier of the submission, from its receipt */
        SubmissionId: string;
        /** @description The identifier of the file, from its announcement */
        FileId: string;
        /** @description The identifier of what a unit has said of its columns */
        ColumnMapId: string;
        /** @description The identifier of the draft */
        PublicationId: string;
        /** @description The identifier of a comment on a draft */
        CommentId: string;
        /** @description The identifier of a case of any kind */
        CaseId: string;
        /** @description The name of what is published, such as `administrative-penalties` */
        PublishedNameId: string;
        /** @description A code, such as `not-found` */
        CodeId: string;
        /** @description The name of the file, as the page gives it */
        AssetId: string;
        /** @description The level, number and, where it is not full, width of the tile, such as `0/x001/x234/067` or `entries/005.p/8` */
        TileId: string;
        /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
        IfMatch: string;
        /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
        IdempotencyKey: string;
        /** @description In which role the request is made, where the token lets you act in several */
        ActingAs: "subject" | "provider" | "inquirer" | "handler" | "adjudicator" | "designator" | "respondent" | "supervision" | "department";
        /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
        AcceptLanguage: string;
        /** @description A trace of W3C Trace Context; it comes back in the answer */
        Traceparent: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the case, for If-Match
         * @example "3"
         */
        ETag: string;
        /**
         * @description Where what was made is read
         * @example /v1/objections/obj_…
         */
        Location: string;
        /**
         * @description After how many seconds to try again
         * @example 1
         */
        RetryAfter: string;
        /**
         * @description The language of the answer
         * @example en
         */
        ContentLanguage: string;
        /**
         * @description Stands there where this is the first answer again
         * @example true
         */
        IdempotentReplayed: string;
        /**
         * @description A trace of W3C Trace Context; it comes back in the answer
         * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
         */
        Traceparent: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCatalog: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "administrative-penalties",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "name": "Administrative penalties",
                     *           "category": "penalties-and-compulsion",
                     *           "nature": "untrustworthy",
                     *           "noticeBefore": true,
                     *           "format": "administrative-penalty",
                     *           "providers": [
                     *             "market-regulation",
                     *             "transport"
                     *           ],
                     *           "frequency": {
                     *             "days": 7
                     *           },
                     *           "recordingPeriod": {
                     *             "minor": {
                     *               "months": 3
                     *             },
                     *             "general": {
                     *               "years": 1
                     *             },
                     *             "serious": {
                     *               "years": 3
                     *             }
                     *           },
                     *           "scopeOfUse": [
                     *             "permits-inspections-penalties",
                     *             "procurement-and-projects"
                     *           ],
                     *           "openForOrganizations": true,
                     *           "disclosure": {
                     *             "minor": null,
                     *             "general": {
                     *               "least": {
                     *                 "months": 3
                     *               },
                     *               "most": {
                     *                 "years": 1
                     *               }
                     *             },
                     *             "serious": {
                     *               "least": {
                     *                 "years": 1
                     *               },
                     *               "most": {
                     *                 "years": 3
                     *               }
                     *             }
                     *           },
                     *           "exemptions": [
                     *             {
                     *               "id": "food-safety-risk",
                     *               "law": "Food Safety Law",
                     *               "article": "Art. 118",
                     *               "units": [
                     *                 "market-regulation"
                     *               ]
                     *             },
                     *             {
                     *               "id": "emergency-information",
                     *               "law": "Emergency Response Law",
                     *               "article": "Art. 7",
                     *               "units": [
                     *                 "market-regulation",
                     *                 "transport"
                     *               ]
                     *             }
                     *           ],
                     *           "inclusions": [],
                     *           "upcoming": [],
                     *           "columns": [
                     *             "行政相对人名称",
                     *             "行政相对人类别"
                     *           ],
                     *           "consent": [],
                     *           "basis": null
                     *         },
                     *         {
                     *           "id": "administrative-penalties-short",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "name": "Administrative penalties, by the short set of columns",
                     *           "category": "penalties-and-compulsion",
                     *           "nature": "untrustworthy",
                     *           "noticeBefore": true,
                     *           "format": "administrative-penalty-short",
                     *           "providers": [
                     *             "market-regulation",
                     *             "transport"
                     *           ],
                     *           "frequency": {
                     *             "days": 7
                     *           },
                     *           "recordingPeriod": {
                     *             "minor": {
                     *               "months": 3
                     *             },
                     *             "general": {
                     *               "years": 1
                     *             },
                     *             "serious": {
                     *               "years": 3
                     *             }
                     *           },
                     *           "scopeOfUse": [
                     *             "permits-inspections-penalties",
                     *             "procurement-and-projects"
                     *           ],
                     *           "openForOrganizations": true,
                     *           "disclosure": {
                     *             "minor": null,
                     *             "general": {
                     *               "least": {
                     *                 "months": 3
                     *               },
                     *               "most": {
                     *                 "years": 1
                     *               }
                     *             },
                     *             "serious": {
                     *               "least": {
                     *                 "years": 1
                     *               },
                     *               "most": {
                     *                 "years": 3
                     *               }
                     *             }
                     *           },
                     *           "exemptions": [],
                     *           "inclusions": [],
                     *           "upcoming": [],
                     *           "columns": [
                     *             "行政处罚决定书文号",
                     *             "处罚名称"
                     *           ],
                     *           "consent": [],
                     *           "basis": null
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readCatalogItem: {
        parameters: {
            query?: {
                /** @description The number of a version; the one in effect where none is named */
                version?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The name of what is published, such as `administrative-penalties` */
                id: components["parameters"]["PublishedNameId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "administrative-penalties",
                     *       "version": 1,
                     *       "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *       "name": "Administrative penalties",
                     *       "category": "penalties-and-compulsion",
                     *       "nature": "untrustworthy",
                     *       "noticeBefore": true,
                     *       "format": "administrative-penalty",
                     *       "providers": [
                     *         "market-regulation",
                     *         "transport"
                     *       ],
                     *       "frequency": {
                     *         "days": 7
                     *       },
                     *       "recordingPeriod": {
                     *         "minor": {
                     *           "months": 3
                     *         },
                     *         "general": {
                     *           "years": 1
                     *         },
                     *         "serious": {
                     *           "years": 3
                     *         }
                     *       },
                     *       "scopeOfUse": [
                     *         "permits-inspections-penalties",
                     *         "procurement-and-projects"
                     *       ],
                     *       "openForOrganizations": true,
                     *       "disclosure": {
                     *         "minor": null,
                     *         "general": {
                     *           "least": {
                     *             "months": 3
                     *           },
                     *           "most": {
                     *             "years": 1
                     *           }
                     *         },
                     *         "serious": {
                     *           "least": {
                     *             "years": 1
                     *           },
                     *           "most": {
                     *             "years": 3
                     *           }
                     *         }
                     *       },
                     *       "exemptions": [
                     *         {
                     *           "id": "food-safety-risk",
                     *           "law": "Food Safety Law",
                     *           "article": "Art. 118",
                     *           "units": [
                     *             "market-regulation"
                     *           ]
                     *         },
                     *         {
                     *           "id": "emergency-information",
                     *           "law": "Emergency Response Law",
                     *           "article": "Art. 7",
                     *           "units": [
                     *             "market-regulation",
                     *             "transport"
                     *           ]
                     *         }
                     *       ],
                     *       "inclusions": [],
                     *       "upcoming": [],
                     *       "columns": [
                     *         "行政相对人名称",
                     *         "行政相对人类别"
                     *       ],
                     *       "consent": [],
                     *       "basis": null
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogItem"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listFormats: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "administrative-determination",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "upcoming": [],
                     *           "name": "Administrative determinations",
                     *           "table": true,
                     *           "columns": [
                     *             {
                     *               "name": "行政相对人名称",
                     *               "key": "subjectName",
                     *               "aliases": [
                     *                 "行政相对人",
                     *                 "相对人名称"
                     *               ],
                     *               "reader": {
                     *                 "kind": "text"
                     *               },
                     *               "required": true,
                     *               "personal": true,
                     *               "label": "Name of the subject",
                     *               "identifying": false,
                     *               "public": false,
                     *               "burden": null,
                     *               "basis": null
                     *             },
                     *             {
                     *               "name": "行政相对人类别",
                     *               "key": "subjectCategory",
                     *               "aliases": [
                     *                 "相对人类别"
                     *               ],
                     *               "reader": {
                     *                 "kind": "one-word",
                     *                 "words": {
                     *                   "法人及非法人组织": "legal-person-or-organization",
                     *                   "自然人": "natural-person",
                     *                   "个体工商户": "individual-business"
                     *                 }
                     *               },
                     *               "required": true,
                     *               "public": true,
                     *               "label": "Sort of subject",
                     *               "personal": false,
                     *               "identifying": false,
                     *               "burden": null,
                     *               "basis": null
                     *             }
                     *           ],
                     *           "rules": [
                     *             "identifies-subject",
                     *             "ends-after-decision"
                     *           ]
                     *         },
                     *         {
                     *           "id": "administrative-expropriation",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "upcoming": [],
                     *           "name": "Administrative expropriation and levies",
                     *           "table": true,
                     *           "columns": [
                     *             {
                     *               "name": "行政相对人名称",
                     *               "key": "subjectName",
                     *               "aliases": [
                     *                 "行政相对人",
                     *                 "相对人名称"
                     *               ],
                     *               "reader": {
                     *                 "kind": "text"
                     *               },
                     *               "required": true,
                     *               "personal": true,
                     *               "label": "Name of the subject",
                     *               "identifying": false,
                     *               "public": false,
                     *               "burden": null,
                     *               "basis": null
                     *             },
                     *             {
                     *               "name": "行政相对人类别",
                     *               "key": "subjectCategory",
                     *               "aliases": [
                     *                 "相对人类别"
                     *               ],
                     *               "reader": {
                     *                 "kind": "one-word",
                     *                 "words": {
                     *                   "法人及非法人组织": "legal-person-or-organization",
                     *                   "自然人": "natural-person",
                     *                   "个体工商户": "individual-business"
                     *                 }
                     *               },
                     *               "required": true,
                     *               "public": true,
                     *               "label": "Sort of subject",
                     *               "personal": false,
                     *               "identifying": false,
                     *               "burden": null,
                     *               "basis": null
                     *             }
                     *           ],
                     *           "rules": [
                     *             "identifies-subject",
                     *             "ends-after-decision"
                     *           ]
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["FormatPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readFormat: {
        parameters: {
            query?: {
                /** @description The number of a version; the one in effect where none is named */
                version?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The name of what is published, such as `administrative-penalties` */
                id: components["parameters"]["PublishedNameId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "commendation",
                     *       "version": 1,
                     *       "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *       "upcoming": [],
                     *       "name": "Commendations and rewards",
                     *       "table": true,
                     *       "columns": [
                     *         {
                     *           "name": "主体名称",
                     *           "key": "subjectName",
                     *           "aliases": [
                     *             "表彰对象",
                     *             "受表彰对象"
                     *           ],
                     *           "reader": {
                     *             "kind": "text"
                     *           },
                     *           "required": true,
                     *           "personal": true,
                     *           "label": "Name of the subject",
                     *           "identifying": false,
                     *           "public": false,
                     *           "burden": null,
                     *           "basis": null
                     *         },
                     *         {
                     *           "name": "主体类别",
                     *           "key": "subjectCategory",
                     *           "aliases": [
                     *             "表彰对象类别",
                     *             "受表彰主体类别"
                     *           ],
                     *           "reader": {
                     *             "kind": "one-word",
                     *             "words": {
                     *               "法人及非法人组织": "legal-person-or-organization",
                     *               "自然人": "natural-person",
                     *               "个体工商户": "individual-business"
                     *             }
                     *           },
                     *           "required": true,
                     *           "public": true,
                     *           "label": "Sort of subject",
                     *           "personal": false,
                     *           "identifying": false,
                     *           "burden": null,
                     *           "basis": null
                     *         }
                     *       ],
                     *       "rules": [
                     *         "identifies-subject",
                     *         "ends-after-decision"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DataFormat"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listMeasures: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "restricted-procurement-and-subsidies",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "name": "Restrictions in government procurement, land transfer and subsidies",
                     *           "conduct": "serious-untrustworthiness-designations",
                     *           "basis": "Regulations on social credit, Art. 20(3), 20(4), 21, 25",
                     *           "initiatingUnits": [
                     *             "market-regulation"
                     *           ],
                     *           "implementingUnits": [
                     *             "procurement-centre",
                     *             "housing"
                     *           ],
                     *           "remedies": "Objection to the management body (Art. 33); administrative reconsideration or litigation, during which disclosure is suspended (Art. 53)",
                     *           "removal": "Ends with the designation it rests on: at the end of its listing, when the designation is deleted or repaired (Art. 24, 34)",
                     *           "upcoming": []
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readMeasure: {
        parameters: {
            query?: {
                /** @description The number of a version; the one in effect where none is named */
                version?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The name of what is published, such as `administrative-penalties` */
                id: components["parameters"]["PublishedNameId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "restricted-procurement-and-subsidies",
                     *       "version": 1,
                     *       "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *       "name": "Restrictions in government procurement, land transfer and subsidies",
                     *       "conduct": "serious-untrustworthiness-designations",
                     *       "basis": "Regulations on social credit, Art. 20(3), 20(4), 21, 25",
                     *       "initiatingUnits": [
                     *         "market-regulation"
                     *       ],
                     *       "implementingUnits": [
                     *         "procurement-centre",
                     *         "housing"
                     *       ],
                     *       "remedies": "Objection to the management body (Art. 33); administrative reconsideration or litigation, during which disclosure is suspended (Art. 53)",
                     *       "removal": "Ends with the designation it rests on: at the end of its listing, when the designation is deleted or repaired (Art. 24, 34)",
                     *       "upcoming": []
                     *     }
                     */
                    "application/json": components["schemas"]["Measure"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "civil-affairs",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "name": "Bureau of civil affairs",
                     *           "code": "11990100MB0X0Y0097",
                     *           "authorities": [
                     *             "11990100MB0X0Y0097"
                     *           ],
                     *           "purposes": [
                     *             "permits-inspections-penalties",
                     *             "commendations-and-rewards"
                     *           ],
                     *           "hears": [],
                     *           "status": "active",
                     *           "successors": {},
                     *           "upcoming": [],
                     *           "provides": [
                     *             "basic-identity",
                     *             "determinations"
                     *           ],
                     *           "exempts": [],
                     *           "initiates": [],
                     *           "implements": []
                     *         },
                     *         {
                     *           "id": "credit-department",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "name": "Department in charge of social credit",
                     *           "code": "11990100MB0X0Y005T",
                     *           "authorities": [],
                     *           "purposes": [],
                     *           "hears": [],
                     *           "status": "active",
                     *           "successors": {},
                     *           "upcoming": [],
                     *           "provides": [],
                     *           "exempts": [],
                     *           "initiates": [],
                     *           "implements": []
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readUnit: {
        parameters: {
            query?: {
                /** @description The number of a version; the one in effect where none is named */
                version?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The name of what is published, such as `administrative-penalties` */
                id: components["parameters"]["PublishedNameId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "market-regulation",
                     *       "version": 1,
                     *       "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *       "name": "Market regulation bureau",
                     *       "code": "11990100MB0X0Y001E",
                     *       "authorities": [
                     *         "11990100MB0X0Y001E"
                     *       ],
                     *       "purposes": [
                     *         "permits-inspections-penalties",
                     *         "procurement-and-projects"
                     *       ],
                     *       "hears": [],
                     *       "status": "active",
                     *       "successors": {},
                     *       "upcoming": [],
                     *       "provides": [
                     *         "administrative-penalties",
                     *         "administrative-penalties-short"
                     *       ],
                     *       "exempts": [
                     *         {
                     *           "item": "administrative-penalties",
                     *           "exemption": "food-safety-risk"
                     *         },
                     *         {
                     *           "item": "administrative-penalties",
                     *           "exemption": "emergency-information"
                     *         }
                     *       ],
                     *       "initiates": [
                     *         "restricted-procurement-and-subsidies"
                     *       ],
                     *       "implements": []
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listPledgeMatters: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "credit-repair",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "name": "Pledge for credit repair",
                     *           "pledged": "That the conduct is corrected and its harm removed, and that one keeps to the law from now on and does not do the like again",
                     *           "unit": "market-regulation",
                     *           "basis": {
                     *             "law": "Regulations on social credit",
                     *             "article": "Art. 34"
                     *           },
                     *           "forNaturalPersons": true,
                     *           "longest": {
                     *             "years": 3
                     *           },
                     *           "recordingPeriod": {
                     *             "years": 1
                     *           },
                     *           "breachItem": "administrative-penalties",
                     *           "mayBeTakenBack": false,
                     *           "status": "active",
                     *           "upcoming": []
                     *         },
                     *         {
                     *           "id": "food-safety-inspection",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "name": "Own food safety inspection",
                     *           "pledged": "To inspect one’s own food safety in time, mend what is found, and publish the result truthfully",
                     *           "unit": "market-regulation",
                     *           "basis": {
                     *             "law": "Regulations on social credit",
                     *             "article": "Art. 27"
                     *           },
                     *           "forNaturalPersons": false,
                     *           "longest": {
                     *             "years": 1
                     *           },
                     *           "recordingPeriod": {
                     *             "years": 1
                     *           },
                     *           "breachItem": "administrative-penalties",
                     *           "mayBeTakenBack": true,
                     *           "status": "active",
                     *           "upcoming": []
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeMatterPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readPledgeMatter: {
        parameters: {
            query?: {
                /** @description The number of a version; the one in effect where none is named */
                version?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The name of what is published, such as `administrative-penalties` */
                id: components["parameters"]["PublishedNameId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "food-safety-inspection",
                     *       "version": 1,
                     *       "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *       "name": "Own food safety inspection",
                     *       "pledged": "To inspect one’s own food safety in time, mend what is found, and publish the result truthfully",
                     *       "unit": "market-regulation",
                     *       "basis": {
                     *         "law": "Regulations on social credit",
                     *         "article": "Art. 27"
                     *       },
                     *       "forNaturalPersons": false,
                     *       "longest": {
                     *         "years": 1
                     *       },
                     *       "recordingPeriod": {
                     *         "years": 1
                     *       },
                     *       "breachItem": "administrative-penalties",
                     *       "mayBeTakenBack": true,
                     *       "status": "active",
                     *       "upcoming": []
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeMatter"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listWordLists: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "blood-type",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "name": "blood type",
                     *           "category": "blood-type",
                     *           "rules": [
                     *             {
                     *               "words": [
                     *                 "血型"
                     *               ],
                     *               "notBefore": [
                     *                 "临床",
                     *                 "人类"
                     *               ],
                     *               "notAfter": [
                     *                 "检测",
                     *                 "鉴定"
                     *               ]
                     *             },
                     *             {
                     *               "words": [
                     *                 "A型血",
                     *                 "B型血"
                     *               ],
                     *               "notAfter": [
                     *                 "浆",
                     *                 "袋"
                     *               ]
                     *             }
                     *           ],
                     *           "leftAlone": [],
                     *           "upcoming": []
                     *         }
                     *       ],
                     *       "cursor": "blood-type"
                     *     }
                     */
                    "application/json": components["schemas"]["WordListPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readWordList: {
        parameters: {
            query?: {
                /** @description The number of a version; the one in effect where none is named */
                version?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The name of what is published, such as `administrative-penalties` */
                id: components["parameters"]["PublishedNameId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "blood-type",
                     *       "version": 1,
                     *       "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *       "name": "blood type",
                     *       "category": "blood-type",
                     *       "rules": [
                     *         {
                     *           "words": [
                     *             "血型"
                     *           ],
                     *           "notBefore": [
                     *             "临床",
                     *             "人类"
                     *           ],
                     *           "notAfter": [
                     *             "检测",
                     *             "鉴定"
                     *           ]
                     *         },
                     *         {
                     *           "words": [
                     *             "A型血",
                     *             "B型血"
                     *           ],
                     *           "notAfter": [
                     *             "浆",
                     *             "袋"
                     *           ]
                     *         }
                     *       ],
                     *       "leftAlone": [],
                     *       "upcoming": []
                     *     }
                     */
                    "application/json": components["schemas"]["WordList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listNorms: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "inquiry-by-authorization",
                     *           "version": 1,
                     *           "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *           "title": "Rules of inquiries by authorization",
                     *           "text": "Rule 1. Undisclosed public credit information is shown with the authorization of its subject (Art. 13). Rule 2. An authorization names the unit, the use and the last day; to another unit, once it is revoked or over, or once the unit has ended, nothing is shown. Rule 3. Nobody passes an authorization on; its subject revokes it at any time.",
                     *           "upcoming": []
                     *         }
                     *       ],
                     *       "cursor": "inquiry-by-authorization"
                     *     }
                     */
                    "application/json": components["schemas"]["NormPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readNorm: {
        parameters: {
            query?: {
                /** @description The number of a version; the one in effect where none is named */
                version?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The name of what is published, such as `administrative-penalties` */
                id: components["parameters"]["PublishedNameId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "inquiry-by-duty",
                     *       "version": 1,
                     *       "effectiveAt": "2025-12-31T16:00:00.000Z",
                     *       "title": "Rules of inquiries as duty requires",
                     *       "text": "Rule 1. An organ that inquires as its duty requires says for what use and in which matter (Art. 14). Rule 2. The uses of an organ are those of the register of units, the scope of use of information that of the catalog; beyond these nothing is shown. Rule 3. An official whom the token names inquires, and it is entered on the access list of the subject.",
                     *       "upcoming": []
                     *     }
                     */
                    "application/json": components["schemas"]["Norm"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "about-natural-persons",
                     *           "means": "This item is about natural persons alone.",
                     *           "advice": "Leave the row out, or file it under the item that it belongs to."
                     *         },
                     *         {
                     *           "code": "about-oneself",
                     *           "means": "Nobody decides about themselves.",
                     *           "advice": "Another named official of your unit does."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Codes"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description A code, such as `not-found` */
                id: components["parameters"]["CodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not-found",
                     *       "means": "There is no such thing here, or it is not yours to see.",
                     *       "advice": "Check the identifier."
                     *     }
                     */
                    "application/json": components["schemas"]["Code"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    submit: {
        parameters: {
            query?: {
                /** @description The name of the catalog item; with a submission only where that is a file */
                item?: string;
                /** @description For a file: the provision of the item by which the records take effect without notice (Art. 11), by its name */
                exemption?: string;
                /** @description For a file: the provision of the item by which what Art. 8 leaves out is included, by its name */
                inclusion?: string;
            };
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": "administrative-penalties",
                 *       "records": [
                 *         {
                 *           "行政相对人名称": "云岭鲜品食品有限公司",
                 *           "行政相对人类别": "法人及非法人组织",
                 *           "行政相对人代码_1（统一社会信用代码）": "91990100MA0YL0001Q",
                 *           "法定代表人": "沈云岭",
                 *           "法定代表人证件类型": "身份证",
                 *           "法定代表人证件号码": "990101188804120015",
                 *           "行政处罚决定书文号": "市监罚〔2026〕101号",
                 *           "案件程序类别": "02",
                 *           "违法行为类型": "经营超过保质期的食品",
                 *           "违法事实": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                 *           "处罚依据": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                 *           "处罚类别": "罚款;没收违法所得",
                 *           "处罚内容": "罚款5万元；没收违法所得1.2万元。",
                 *           "罚款金额（万元）": 5,
                 *           "没收违法所得、没收非法财物的金额（万元）": 1.2,
                 *           "处罚决定日期": "2026-03-12",
                 *           "处罚有效期": "2027-03-12",
                 *           "公示截止期": "2027-03-12",
                 *           "处罚机关": "市市场监督管理局",
                 *           "处罚机关统一社会信用代码": "11990100MB0X0Y001E",
                 *           "数据来源单位": "市市场监督管理局",
                 *           "数据来源单位统一社会信用代码": "11990100MB0X0Y001E"
                 *         },
                 *         {
                 *           "行政相对人名称": "云岭鲜品食品有限公司",
                 *           "行政相对人类别": "法人及非法人组织",
                 *           "行政相对人代码_1（统一社会信用代码）": "91990100MA0YL0001Q",
                 *           "法定代表人": "沈云岭",
                 *           "法定代表人证件类型": "身份证",
                 *           "法定代表人证件号码": "990101188804120015",
                 *           "案件程序类别": "02",
                 *           "违法行为类型": "经营超过保质期的食品",
                 *           "违法事实": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                 *           "处罚依据": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                 *           "处罚类别": "罚款;没收违法所得",
                 *           "处罚内容": "罚款5万元；没收违法所得1.2万元。",
                 *           "罚款金额（万元）": 5,
                 *           "没收违法所得、没收非法财物的金额（万元）": 1.2,
                 *           "处罚决定日期": "2026-03-12",
                 *           "处罚有效期": "2027-03-12",
                 *           "公示截止期": "2027-03-12",
                 *           "处罚机关": "市市场监督管理局",
                 *           "处罚机关统一社会信用代码": "11990100MB0X0Y001E",
                 *           "数据来源单位": "市市场监督管理局",
                 *           "数据来源单位统一社会信用代码": "11990100MB0X0Y001E"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Submit"];
                /**
                 * @example 行政相对人名称,行政相对人类别,行政相对人代码_1（统一社会信用代码）,行政相对人代码_2（工商注册号）,行政相对人代码_3（组织机构代码）,行政相对人代码_4（税务登记号）,行政相对人代码_5（事业单位证书号）,行政相对人代码_6（社会组织登记证号）,法定代表人,法定代表人证件类型,法定代表人证件号码,证件类型,证件号码,行政处罚决定书文号,案件程序类别,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额（万元）,没收违法所得、没收非法财物的金额（万元）,暂扣或吊销证照名称及编号,处罚决定日期,处罚有效期,公示截止期,处罚机关,处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,备注
                 *     云岭鲜品食品有限公司,法人及非法人组织,91990100MA0YL0001Q,,,,,,沈云岭,身份证,990101188804120015,,,市监罚〔2026〕102号,02,经营超过保质期的食品,2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。,《中华人民共和国食品安全法》第一百二十四条第一款第（五）项,罚款;没收违法所得,罚款5万元；没收违法所得1.2万元。,5,1.2,,2026-03-12,2027-03-12,2027-03-12,市市场监督管理局,11990100MB0X0Y001E,市市场监督管理局,11990100MB0X0Y001E,
                 */
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sub_market-regulation_1k8nl93808008000000000001",
                     *       "status": "recorded",
                     *       "item": "administrative-penalties",
                     *       "receivedAt": "2026-12-01T02:00:00.000Z",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "rows": 2,
                     *       "accepted": 1,
                     *       "returned": 1,
                     *       "waiting": 0,
                     *       "confirmBy": null,
                     *       "confirmLastDay": null,
                     *       "unread": []
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description The receipt; the rows are recorded from here on */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sub_market-regulation_1k8nl93808008000000000003",
                     *       "status": "waiting",
                     *       "item": "administrative-penalties",
                     *       "receivedAt": "2026-12-01T02:00:00.000Z",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "rows": 1,
                     *       "accepted": null,
                     *       "returned": 0,
                     *       "waiting": 1,
                     *       "confirmBy": "2026-12-11T16:00:00.000Z",
                     *       "confirmLastDay": "2026-12-11",
                     *       "unread": []
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the submission, from its receipt */
                id: components["parameters"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sub_market-regulation_1k8nl93808008000000000001",
                     *       "status": "recorded",
                     *       "item": "administrative-penalties",
                     *       "receivedAt": "2026-12-01T02:00:00.000Z",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "rows": 2,
                     *       "accepted": 1,
                     *       "returned": 1,
                     *       "waiting": 0,
                     *       "confirmBy": null,
                     *       "confirmLastDay": null,
                     *       "unread": [],
                     *       "provider": "market-regulation",
                     *       "recordedAt": "2026-12-01T02:00:00.000Z",
                     *       "reviewBy": "2026-12-08T16:00:00.000Z",
                     *       "lastDay": "2026-12-08",
                     *       "reviewedAt": null,
                     *       "confirmations": [],
                     *       "results": [
                     *         {
                     *           "row": 1,
                     *           "result": "accepted",
                     *           "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002"
                     *         },
                     *         {
                     *           "row": 2,
                     *           "result": "returned",
                     *           "faults": [
                     *             {
                     *               "field": "行政处罚决定书文号",
                     *               "code": "missing",
                     *               "detail": "A value is required here. Add it."
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listWaitingRows: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the submission, from its receipt */
                id: components["parameters"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "row": 1,
                     *           "content": {
                     *             "行政相对人名称": "云岭鲜品食品有限公司",
                     *             "行政相对人类别": "legal-person-or-organization",
                     *             "法定代表人": "沈云岭",
                     *             "法定代表人证件类型": "身份证",
                     *             "法定代表人证件号码": "990101188804120015",
                     *             "行政处罚决定书文号": "云市监罚〔2026〕12号",
                     *             "案件程序类别": "02",
                     *             "违法行为类型": "经营超过保质期的食品",
                     *             "违法事实": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *             "处罚依据": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *             "处罚类别": "罚款;没收违法所得",
                     *             "处罚内容": "罚款5万元；没收违法所得1.2万元。",
                     *             "罚款金额（万元）": 5,
                     *             "没收违法所得、没收非法财物的金额（万元）": 1.2,
                     *             "处罚决定日期": "2026-03-12",
                     *             "处罚有效期": "2027-03-12",
                     *             "公示截止期": "2027-03-12",
                     *             "处罚机关": "市市场监督管理局",
                     *             "处罚机关统一社会信用代码": "11990100MB0X0Y001E",
                     *             "数据来源单位": "市市场监督管理局",
                     *             "数据来源单位统一社会信用代码": "11990100MB0X0Y001E",
                     *             "行政相对人代码_1（统一社会信用代码）": "91990100MA0YL0001Q"
                     *           }
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingRowPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    confirmRows: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the submission, from its receipt */
                id: components["parameters"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmRows"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sub_market-regulation_1k8nl93808008000000000003",
                     *       "status": "received",
                     *       "item": "administrative-penalties",
                     *       "receivedAt": "2026-12-01T02:00:00.000Z",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "rows": 1,
                     *       "accepted": null,
                     *       "returned": 0,
                     *       "waiting": 0,
                     *       "confirmBy": null,
                     *       "confirmLastDay": null,
                     *       "unread": [],
                     *       "provider": "market-regulation",
                     *       "recordedAt": null,
                     *       "reviewBy": null,
                     *       "lastDay": null,
                     *       "reviewedAt": null,
                     *       "confirmations": [
                     *         {
                     *           "at": "2026-12-01T02:00:00.000Z",
                     *           "official": {
                     *             "id": "MR-0001",
                     *             "name": "Lin Zhao"
                     *           },
                     *           "rows": [
                     *             1
                     *           ]
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "row": 1,
                     *           "result": "received"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    resubmitRow: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the submission, from its receipt */
                id: components["parameters"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "row": 1,
                 *       "record": {
                 *         "行政相对人名称": "云岭鲜品食品有限公司",
                 *         "行政相对人类别": "法人及非法人组织",
                 *         "行政相对人代码_1（统一社会信用代码）": "91990100MA0YL0001Q",
                 *         "法定代表人": "沈云岭",
                 *         "法定代表人证件类型": "身份证",
                 *         "法定代表人证件号码": "990101188804120015",
                 *         "行政处罚决定书文号": "市监罚〔2026〕117号",
                 *         "案件程序类别": "02",
                 *         "违法行为类型": "经营超过保质期的食品",
                 *         "违法事实": "在信佛路口占道经营",
                 *         "处罚依据": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                 *         "处罚类别": "罚款;没收违法所得",
                 *         "处罚内容": "罚款5万元；没收违法所得1.2万元。",
                 *         "罚款金额（万元）": 5,
                 *         "没收违法所得、没收非法财物的金额（万元）": 1.2,
                 *         "处罚决定日期": "2026-03-12",
                 *         "处罚有效期": "2027-03-12",
                 *         "公示截止期": "2027-03-12",
                 *         "处罚机关": "市市场监督管理局",
                 *         "处罚机关统一社会信用代码": "11990100MB0X0Y001E",
                 *         "数据来源单位": "市市场监督管理局",
                 *         "数据来源单位统一社会信用代码": "11990100MB0X0Y001E"
                 *       },
                 *       "answers": [
                 *         {
                 *           "field": "违法事实",
                 *           "code": "prohibited-information",
                 *           "category": "religious-faith",
                 *           "reason": "Xinfo Road is the name of a street: it tells of nobody’s faith."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ResubmitRow"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sub_market-regulation_1k9itac00800800000000002m",
                     *       "status": "received",
                     *       "item": "administrative-penalties",
                     *       "receivedAt": "2026-12-11T16:00:00.000Z",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "rows": 1,
                     *       "accepted": null,
                     *       "returned": 0,
                     *       "waiting": 0,
                     *       "confirmBy": null,
                     *       "confirmLastDay": null,
                     *       "unread": [],
                     *       "provider": "market-regulation",
                     *       "recordedAt": "2026-12-11T16:00:00.000Z",
                     *       "reviewBy": null,
                     *       "lastDay": null,
                     *       "reviewedAt": null,
                     *       "confirmations": [
                     *         {
                     *           "at": "2026-12-11T16:00:00.000Z",
                     *           "official": {
                     *             "id": "MR-0001",
                     *             "name": "Lin Zhao"
                     *           },
                     *           "rows": [
                     *             1
                     *           ]
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "row": 1,
                     *           "result": "received"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    reviewSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the submission, from its receipt */
                id: components["parameters"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReviewSubmission"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sub_market-regulation_1k8nl93808008000000000001",
                     *       "status": "recorded",
                     *       "item": "administrative-penalties",
                     *       "receivedAt": "2026-12-01T02:00:00.000Z",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "rows": 2,
                     *       "accepted": 1,
                     *       "returned": 1,
                     *       "waiting": 0,
                     *       "confirmBy": null,
                     *       "confirmLastDay": null,
                     *       "unread": [],
                     *       "provider": "market-regulation",
                     *       "recordedAt": "2026-12-01T02:00:00.000Z",
                     *       "reviewBy": "2026-12-08T16:00:00.000Z",
                     *       "lastDay": "2026-12-08",
                     *       "reviewedAt": "2026-12-01T02:00:00.000Z",
                     *       "confirmations": [],
                     *       "results": [
                     *         {
                     *           "row": 1,
                     *           "result": "accepted",
                     *           "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002"
                     *         },
                     *         {
                     *           "row": 2,
                     *           "result": "returned",
                     *           "faults": [
                     *             {
                     *               "field": "行政处罚决定书文号",
                     *               "code": "missing",
                     *               "detail": "A value is required here. Add it."
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "fil_market-regulation_1k9itac008008000000000007",
                     *           "version": 8,
                     *           "status": "read",
                     *           "item": "administrative-penalties",
                     *           "exemption": null,
                     *           "inclusion": null,
                     *           "openedAt": "2026-12-11T16:00:00.000Z",
                     *           "uploadBy": "2026-12-12T00:00:00.000Z",
                     *           "parts": [
                     *             {
                     *               "part": 1,
                     *               "bytes": 1424,
                     *               "sha256": "a1154d22b484870b348fd0b6c8f75f52e4f68c421f15eb0bd7ef24f14e9adf5c"
                     *             }
                     *           ],
                     *           "completedAt": "2026-12-11T16:00:00.000Z",
                     *           "progress": {
                     *             "through": 2,
                     *             "bytes": 1424,
                     *             "rows": 1,
                     *             "accepted": 0,
                     *             "returned": 0,
                     *             "waiting": 1,
                     *             "submissions": 1,
                     *             "ofBytes": 1424,
                     *             "secondsLeft": null
                     *           },
                     *           "readAt": "2026-12-11T16:00:00.000Z",
                     *           "keptUntil": "2026-12-22T16:00:00.000Z",
                     *           "lastDay": "2026-12-22",
                     *           "unread": [],
                     *           "fault": null,
                     *           "results": [
                     *             {
                     *               "as": "csv",
                     *               "language": "en",
                     *               "askedAt": "2026-12-11T16:00:00.000Z",
                     *               "writtenAt": "2026-12-11T16:00:00.000Z"
                     *             }
                     *           ],
                     *           "confirming": {
                     *             "official": {
                     *               "id": "MR-0001",
                     *               "name": "Lin Zhao"
                     *             },
                     *             "askedAt": "2026-12-11T16:00:00.000Z",
                     *             "submissions": 1,
                     *             "waiting": 0,
                     *             "doneAt": "2026-12-11T16:00:00.000Z",
                     *             "ofSubmissions": 1,
                     *             "fault": null
                     *           }
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["FilePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    openFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": "administrative-penalties",
                 *       "parts": [
                 *         {
                 *           "bytes": 1424,
                 *           "sha256": "0000000000000000000000000000000000000000000000000000000000000000"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpenFile"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fil_market-regulation_1k9itac008008000000000007",
                     *       "version": 1,
                     *       "status": "open",
                     *       "item": "administrative-penalties",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "openedAt": "2026-12-11T16:00:00.000Z",
                     *       "uploadBy": "2026-12-12T00:00:00.000Z",
                     *       "parts": [
                     *         {
                     *           "part": 1,
                     *           "bytes": 1424,
                     *           "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "isThere": false,
                     *           "upload": {
                     *             "url": "https://uploads.example/upload/fil_market-regulation_1k9itac008008000000000007/1-0000000000000000000000000000000000000000000000000000000000000000?grant=1",
                     *             "headers": {
                     *               "content-length": "1424",
                     *               "x-amz-checksum-sha256": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "completedAt": null,
                     *       "progress": {
                     *         "through": 0,
                     *         "bytes": 0,
                     *         "rows": 0,
                     *         "accepted": 0,
                     *         "returned": 0,
                     *         "waiting": 0,
                     *         "submissions": 0,
                     *         "ofBytes": 1424,
                     *         "secondsLeft": null
                     *       },
                     *       "readAt": null,
                     *       "keptUntil": null,
                     *       "lastDay": null,
                     *       "unread": [],
                     *       "fault": null,
                     *       "results": [],
                     *       "confirming": null
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the file, from its announcement */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fil_market-regulation_1k9itac008008000000000007",
                     *       "version": 8,
                     *       "status": "read",
                     *       "item": "administrative-penalties",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "openedAt": "2026-12-11T16:00:00.000Z",
                     *       "uploadBy": "2026-12-12T00:00:00.000Z",
                     *       "parts": [
                     *         {
                     *           "part": 1,
                     *           "bytes": 1424,
                     *           "sha256": "a1154d22b484870b348fd0b6c8f75f52e4f68c421f15eb0bd7ef24f14e9adf5c",
                     *           "isThere": null,
                     *           "upload": null
                     *         }
                     *       ],
                     *       "completedAt": "2026-12-11T16:00:00.000Z",
                     *       "progress": {
                     *         "through": 2,
                     *         "bytes": 1424,
                     *         "rows": 1,
                     *         "accepted": 0,
                     *         "returned": 0,
                     *         "waiting": 1,
                     *         "submissions": 1,
                     *         "ofBytes": 1424,
                     *         "secondsLeft": null
                     *       },
                     *       "readAt": "2026-12-11T16:00:00.000Z",
                     *       "keptUntil": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "unread": [],
                     *       "fault": null,
                     *       "results": [
                     *         {
                     *           "as": "csv",
                     *           "language": "en",
                     *           "askedAt": "2026-12-11T16:00:00.000Z",
                     *           "writtenAt": "2026-12-11T16:00:00.000Z",
                     *           "url": "https://uploads.example/result/fil_market-regulation_1k9itac008008000000000007/report.en.csv?grant=4"
                     *         }
                     *       ],
                     *       "confirming": {
                     *         "official": {
                     *           "id": "MR-0001",
                     *           "name": "Lin Zhao"
                     *         },
                     *         "askedAt": "2026-12-11T16:00:00.000Z",
                     *         "submissions": 1,
                     *         "waiting": 0,
                     *         "doneAt": "2026-12-11T16:00:00.000Z",
                     *         "ofSubmissions": 1,
                     *         "fault": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listFileSubmissions: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the file, from its announcement */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "sub_market-regulation_1k9itac008008000000000007-00000000000000000000",
                     *           "status": "recorded",
                     *           "item": "administrative-penalties",
                     *           "receivedAt": "2026-12-11T16:00:00.000Z",
                     *           "exemption": null,
                     *           "inclusion": null,
                     *           "rows": 1,
                     *           "accepted": 0,
                     *           "returned": 1,
                     *           "waiting": 0,
                     *           "confirmBy": null,
                     *           "confirmLastDay": null,
                     *           "unread": []
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReceiptPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    mendFilePart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the file, from its announcement */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "part": 1,
                 *       "bytes": 1424,
                 *       "sha256": "a1154d22b484870b348fd0b6c8f75f52e4f68c421f15eb0bd7ef24f14e9adf5c"
                 *     }
                 */
                "application/json": components["schemas"]["MendPart"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fil_market-regulation_1k9itac008008000000000007",
                     *       "version": 2,
                     *       "status": "open",
                     *       "item": "administrative-penalties",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "openedAt": "2026-12-11T16:00:00.000Z",
                     *       "uploadBy": "2026-12-12T00:00:00.000Z",
                     *       "parts": [
                     *         {
                     *           "part": 1,
                     *           "bytes": 1424,
                     *           "sha256": "a1154d22b484870b348fd0b6c8f75f52e4f68c421f15eb0bd7ef24f14e9adf5c",
                     *           "isThere": false,
                     *           "upload": {
                     *             "url": "https://uploads.example/upload/fil_market-regulation_1k9itac008008000000000007/1-a1154d22b484870b348fd0b6c8f75f52e4f68c421f15eb0bd7ef24f14e9adf5c?grant=2",
                     *             "headers": {
                     *               "content-length": "1424",
                     *               "x-amz-checksum-sha256": "oRVNIrSEhws0j9C2yPdfUuT2jEIfFesL1+8k8U6a31w="
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "completedAt": null,
                     *       "progress": {
                     *         "through": 0,
                     *         "bytes": 0,
                     *         "rows": 0,
                     *         "accepted": 0,
                     *         "returned": 0,
                     *         "waiting": 0,
                     *         "submissions": 0,
                     *         "ofBytes": 1424,
                     *         "secondsLeft": null
                     *       },
                     *       "readAt": null,
                     *       "keptUntil": null,
                     *       "lastDay": null,
                     *       "unread": [],
                     *       "fault": null,
                     *       "results": [],
                     *       "confirming": null
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    completeFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the file, from its announcement */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CompleteFile"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fil_market-regulation_1k9itac008008000000000007",
                     *       "version": 3,
                     *       "status": "reading",
                     *       "item": "administrative-penalties",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "openedAt": "2026-12-11T16:00:00.000Z",
                     *       "uploadBy": "2026-12-12T00:00:00.000Z",
                     *       "parts": [
                     *         {
                     *           "part": 1,
                     *           "bytes": 1424,
                     *           "sha256": "a1154d22b484870b348fd0b6c8f75f52e4f68c421f15eb0bd7ef24f14e9adf5c",
                     *           "isThere": null,
                     *           "upload": null
                     *         }
                     *       ],
                     *       "completedAt": "2026-12-11T16:00:00.000Z",
                     *       "progress": {
                     *         "through": 0,
                     *         "bytes": 0,
                     *         "rows": 0,
                     *         "accepted": 0,
                     *         "returned": 0,
                     *         "waiting": 0,
                     *         "submissions": 0,
                     *         "ofBytes": 1424,
                     *         "secondsLeft": null
                     *       },
                     *       "readAt": null,
                     *       "keptUntil": null,
                     *       "lastDay": null,
                     *       "unread": [],
                     *       "fault": null,
                     *       "results": [],
                     *       "confirming": null
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    confirmFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the file, from its announcement */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ConfirmFile"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fil_market-regulation_1k9itac008008000000000007",
                     *       "version": 7,
                     *       "status": "read",
                     *       "item": "administrative-penalties",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "openedAt": "2026-12-11T16:00:00.000Z",
                     *       "uploadBy": "2026-12-12T00:00:00.000Z",
                     *       "parts": [
                     *         {
                     *           "part": 1,
                     *           "bytes": 1424,
                     *           "sha256": "a1154d22b484870b348fd0b6c8f75f52e4f68c421f15eb0bd7ef24f14e9adf5c",
                     *           "isThere": null,
                     *           "upload": null
                     *         }
                     *       ],
                     *       "completedAt": "2026-12-11T16:00:00.000Z",
                     *       "progress": {
                     *         "through": 2,
                     *         "bytes": 1424,
                     *         "rows": 1,
                     *         "accepted": 0,
                     *         "returned": 0,
                     *         "waiting": 1,
                     *         "submissions": 1,
                     *         "ofBytes": 1424,
                     *         "secondsLeft": null
                     *       },
                     *       "readAt": "2026-12-11T16:00:00.000Z",
                     *       "keptUntil": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "unread": [],
                     *       "fault": null,
                     *       "results": [
                     *         {
                     *           "as": "csv",
                     *           "language": "en",
                     *           "askedAt": "2026-12-11T16:00:00.000Z",
                     *           "writtenAt": "2026-12-11T16:00:00.000Z",
                     *           "url": "https://uploads.example/result/fil_market-regulation_1k9itac008008000000000007/report.en.csv?grant=3"
                     *         }
                     *       ],
                     *       "confirming": {
                     *         "official": {
                     *           "id": "MR-0001",
                     *           "name": "Lin Zhao"
                     *         },
                     *         "askedAt": "2026-12-11T16:00:00.000Z",
                     *         "submissions": 0,
                     *         "waiting": 0,
                     *         "doneAt": null,
                     *         "ofSubmissions": 1,
                     *         "fault": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    askFileResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the file, from its announcement */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "as": "csv"
                 *     }
                 */
                "application/json": components["schemas"]["AskResult"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fil_market-regulation_1k9itac008008000000000007",
                     *       "version": 5,
                     *       "status": "read",
                     *       "item": "administrative-penalties",
                     *       "exemption": null,
                     *       "inclusion": null,
                     *       "openedAt": "2026-12-11T16:00:00.000Z",
                     *       "uploadBy": "2026-12-12T00:00:00.000Z",
                     *       "parts": [
                     *         {
                     *           "part": 1,
                     *           "bytes": 1424,
                     *           "sha256": "a1154d22b484870b348fd0b6c8f75f52e4f68c421f15eb0bd7ef24f14e9adf5c",
                     *           "isThere": null,
                     *           "upload": null
                     *         }
                     *       ],
                     *       "completedAt": "2026-12-11T16:00:00.000Z",
                     *       "progress": {
                     *         "through": 2,
                     *         "bytes": 1424,
                     *         "rows": 1,
                     *         "accepted": 0,
                     *         "returned": 0,
                     *         "waiting": 1,
                     *         "submissions": 1,
                     *         "ofBytes": 1424,
                     *         "secondsLeft": null
                     *       },
                     *       "readAt": "2026-12-11T16:00:00.000Z",
                     *       "keptUntil": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "unread": [],
                     *       "fault": null,
                     *       "results": [
                     *         {
                     *           "as": "csv",
                     *           "language": "en",
                     *           "askedAt": "2026-12-11T16:00:00.000Z",
                     *           "writtenAt": null,
                     *           "url": null
                     *         }
                     *       ],
                     *       "confirming": null
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listColumns: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "map_market-regulation_columns-of-administrative-penalty",
                     *           "version": 1,
                     *           "format": "administrative-penalty",
                     *           "columns": [
                     *             {
                     *               "header": "内部编号",
                     *               "reads": null,
                     *               "official": {
                     *                 "id": "MR-0001",
                     *                 "name": "Lin Zhao"
                     *               },
                     *               "at": "2026-12-11T16:00:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ColumnMapPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    mapColumns: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": "administrative-penalties",
                 *       "columns": [
                 *         {
                 *           "header": "内部编号",
                 *           "reads": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MapColumns"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "map_market-regulation_columns-of-administrative-penalty",
                     *       "version": 1,
                     *       "format": "administrative-penalty",
                     *       "columns": [
                     *         {
                     *           "header": "内部编号",
                     *           "reads": null,
                     *           "official": {
                     *             "id": "MR-0001",
                     *             "name": "Lin Zhao"
                     *           },
                     *           "at": "2026-12-11T16:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ColumnMap"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readColumns: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of what a unit has said of its columns */
                id: components["parameters"]["ColumnMapId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "map_market-regulation_columns-of-administrative-penalty",
                     *       "version": 1,
                     *       "format": "administrative-penalty",
                     *       "columns": [
                     *         {
                     *           "header": "内部编号",
                     *           "reads": null,
                     *           "official": {
                     *             "id": "MR-0001",
                     *             "name": "Lin Zhao"
                     *           },
                     *           "at": "2026-12-11T16:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ColumnMap"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "item": "administrative-penalties",
                     *       "catalogVersion": 1,
                     *       "formatVersion": 1,
                     *       "status": "active",
                     *       "provider": "market-regulation",
                     *       "subjectName": "云岭鲜品食品有限公司",
                     *       "documentNumber": "市监罚〔2026〕101号",
                     *       "authority": {
                     *         "name": "市市场监督管理局",
                     *         "code": "11990100MB0X0Y001E"
                     *       },
                     *       "decidedOn": "2026-03-12",
                     *       "untrustworthiness": "general",
                     *       "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *       "lastDay": "2027-03-12",
                     *       "noticeExemption": null,
                     *       "correctedAt": null,
                     *       "annotations": [],
                     *       "content": {
                     *         "subjectName": "云岭鲜品食品有限公司",
                     *         "subjectCategory": "legal-person-or-organization",
                     *         "legalRepresentative": "沈云岭",
                     *         "legalRepresentativeDocumentType": "身份证",
                     *         "legalRepresentativeDocumentNumber": "990101188804120015",
                     *         "documentNumber": "市监罚〔2026〕101号",
                     *         "procedure": "02",
                     *         "violationType": "经营超过保质期的食品",
                     *         "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *         "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *         "penaltyKinds": [
                     *           "罚款",
                     *           "没收违法所得"
                     *         ],
                     *         "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *         "fineInTenThousandYuan": 5,
                     *         "confiscationInTenThousandYuan": 1.2,
                     *         "decidedOn": "2026-03-12",
                     *         "penaltyValidUntil": "2027-03-12",
                     *         "disclosedUntil": "2027-03-12",
                     *         "authorityName": "市市场监督管理局",
                     *         "authorityCode": "11990100MB0X0Y001E",
                     *         "providerName": "市市场监督管理局",
                     *         "providerCode": "11990100MB0X0Y001E"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Record"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": "Judgment (2026) 188",
                 *       "reason": "The court quashed the decision."
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawRecord"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000002p",
                     *       "version": 5,
                     *       "status": "withdrawn"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordChanged"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    correctRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": "Decision to correct 2026-17",
                 *       "reason": "The fine in the decision is 3; it was typed wrongly.",
                 *       "corrections": {
                 *         "罚款金额（万元）": 3,
                 *         "处罚内容": "罚款3万元；没收违法所得1.2万元。"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CorrectRecord"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000028",
                     *       "version": 3,
                     *       "status": "active",
                     *       "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *       "lastDay": "2027-03-12"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordCorrected"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    reviewExemption: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "finding": "The goods were still on sale when it was filed; the risk was imminent."
                 *     }
                 */
                "application/json": components["schemas"]["ReviewExemption"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000002p",
                     *       "version": 2,
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordChanged"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    reviewOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "finding": "It is a street; the alarm was false."
                 *     }
                 */
                "application/json": components["schemas"]["ReviewOverride"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000002n",
                     *       "version": 2,
                     *       "status": "notifying"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordChanged"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "kind": "notice-before-listing",
                     *       "version": 3,
                     *       "status": "contested",
                     *       "issuedAt": "2026-12-01T02:00:00.000Z",
                     *       "deliveredOn": "2026-12-01",
                     *       "replyUntil": "2026-12-11T16:00:00.000Z",
                     *       "replyLastDay": "2026-12-11",
                     *       "recounted": null,
                     *       "replyCount": 1,
                     *       "replies": [
                     *         {
                     *           "at": "2026-12-01T02:00:00.000Z",
                     *           "text": "The goods had been taken off sale the day before; the inspection report says so."
                     *         }
                     *       ],
                     *       "decideBy": "2026-12-21T16:00:00.000Z",
                     *       "decideLastDay": "2026-12-21",
                     *       "overdue": false,
                     *       "decision": null,
                     *       "exemption": null,
                     *       "untrustworthiness": "general",
                     *       "lastDay": "2027-03-12",
                     *       "repairFrom": "2026-06-13",
                     *       "howTo": {
                     *         "reply": "POST /v1/notices/{id}/replies with your text, until the end of the period",
                     *         "object": "POST /v1/objections with the record, the ground and your statement, or with what is missing, at any time (Art. 33)",
                     *         "repair": "Correct the conduct, perform the duty wholly, pledge publicly, and ask the unit that made the decision, from the day named here (Art. 34)"
                     *       },
                     *       "record": {
                     *         "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *         "item": "administrative-penalties",
                     *         "catalogVersion": 1,
                     *         "formatVersion": 1,
                     *         "status": "contested",
                     *         "provider": "market-regulation",
                     *         "subjectName": "云岭鲜品食品有限公司",
                     *         "documentNumber": "市监罚〔2026〕101号",
                     *         "authority": {
                     *           "name": "市市场监督管理局",
                     *           "code": "11990100MB0X0Y001E"
                     *         },
                     *         "decidedOn": "2026-03-12",
                     *         "untrustworthiness": "general",
                     *         "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *         "lastDay": "2027-03-12",
                     *         "noticeExemption": null,
                     *         "correctedAt": null,
                     *         "annotations": [],
                     *         "content": {
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "subjectCategory": "legal-person-or-organization",
                     *           "legalRepresentative": "沈云岭",
                     *           "legalRepresentativeDocumentType": "身份证",
                     *           "legalRepresentativeDocumentNumber": "990101188804120015",
                     *           "documentNumber": "市监罚〔2026〕101号",
                     *           "procedure": "02",
                     *           "violationType": "经营超过保质期的食品",
                     *           "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *           "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *           "penaltyKinds": [
                     *             "罚款",
                     *             "没收违法所得"
                     *           ],
                     *           "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *           "fineInTenThousandYuan": 5,
                     *           "confiscationInTenThousandYuan": 1.2,
                     *           "decidedOn": "2026-03-12",
                     *           "penaltyValidUntil": "2027-03-12",
                     *           "disclosedUntil": "2027-03-12",
                     *           "authorityName": "市市场监督管理局",
                     *           "authorityCode": "11990100MB0X0Y001E",
                     *           "providerName": "市市场监督管理局",
                     *           "providerCode": "11990100MB0X0Y001E"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RecordNotice"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    deliverNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "in-person",
                 *       "servedOn": "2026-12-01",
                 *       "proof": "Delivery receipt 2026-0311"
                 *     }
                 */
                "application/json": components["schemas"]["DeliverNotice"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "version": 2,
                     *       "status": "notified",
                     *       "replyUntil": "2026-12-11T16:00:00.000Z",
                     *       "replyLastDay": "2026-12-11"
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeDelivered"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    replyToNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The goods had been taken off sale the day before; the inspection report says so."
                 *     }
                 */
                "application/json": components["schemas"]["ReplyToNotice"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "version": 3,
                     *       "status": "contested",
                     *       "decideBy": "2026-12-21T16:00:00.000Z",
                     *       "decideLastDay": "2026-12-21"
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeReplied"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    decideNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "confirm",
                 *       "reasons": "The inspection report says that they were on sale on that day."
                 *     }
                 */
                "application/json": components["schemas"]["DecideNotice"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "version": 4,
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordChanged"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    inquire: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "kind": "organization",
                 *         "code": "91990100MA0YL0001Q"
                 *       },
                 *       "basis": {
                 *         "type": "duty",
                 *         "purpose": "procurement-and-projects",
                 *         "matter": "Tender 2026-188"
                 *       },
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["Inquiry"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "00000000-0000-4000-8000-000000000020",
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "basis": {
                     *         "type": "duty",
                     *         "purpose": "procurement-and-projects",
                     *         "matter": "Tender 2026-188"
                     *       },
                     *       "norm": "Art. 14: as work requires, for a named purpose within the scope of use of the catalog",
                     *       "cursor": null,
                     *       "records": [
                     *         {
                     *           "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                     *           "item": "administrative-penalties",
                     *           "catalogVersion": 1,
                     *           "formatVersion": 1,
                     *           "status": "active",
                     *           "provider": "market-regulation",
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "documentNumber": "市监罚〔2026〕102号",
                     *           "authority": {
                     *             "name": "市市场监督管理局",
                     *             "code": "11990100MB0X0Y001E"
                     *           },
                     *           "decidedOn": "2026-03-12",
                     *           "untrustworthiness": "general",
                     *           "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *           "lastDay": "2027-03-12",
                     *           "noticeExemption": {
                     *             "law": "Food Safety Law",
                     *             "article": "Art. 118"
                     *           },
                     *           "correctedAt": "2026-12-11T16:00:00.000Z",
                     *           "annotations": [],
                     *           "content": {
                     *             "subjectName": "云岭鲜品食品有限公司",
                     *             "subjectCategory": "legal-person-or-organization",
                     *             "legalRepresentative": "沈云岭",
                     *             "documentNumber": "市监罚〔2026〕102号",
                     *             "procedure": "02",
                     *             "violationType": "经营超过保质期的食品",
                     *             "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *             "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *             "penaltyKinds": [
                     *               "罚款",
                     *               "没收违法所得"
                     *             ],
                     *             "penalty": "罚款3万元；没收违法所得1.2万元。",
                     *             "fineInTenThousandYuan": 3,
                     *             "confiscationInTenThousandYuan": 1.2,
                     *             "decidedOn": "2026-03-12",
                     *             "penaltyValidUntil": "2027-03-12",
                     *             "disclosedUntil": "2027-03-12",
                     *             "authorityName": "市市场监督管理局",
                     *             "authorityCode": "11990100MB0X0Y001E",
                     *             "providerName": "市市场监督管理局",
                     *             "providerCode": "11990100MB0X0Y001E"
                     *           }
                     *         },
                     *         {
                     *           "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *           "item": "administrative-penalties",
                     *           "catalogVersion": 1,
                     *           "formatVersion": 1,
                     *           "status": "active",
                     *           "provider": "market-regulation",
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "documentNumber": "市监罚〔2026〕101号",
                     *           "authority": {
                     *             "name": "市市场监督管理局",
                     *             "code": "11990100MB0X0Y001E"
                     *           },
                     *           "decidedOn": "2026-03-12",
                     *           "untrustworthiness": "general",
                     *           "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *           "lastDay": "2027-03-12",
                     *           "noticeExemption": null,
                     *           "correctedAt": null,
                     *           "annotations": [],
                     *           "content": {
                     *             "subjectName": "云岭鲜品食品有限公司",
                     *             "subjectCategory": "legal-person-or-organization",
                     *             "legalRepresentative": "沈云岭",
                     *             "documentNumber": "市监罚〔2026〕101号",
                     *             "procedure": "02",
                     *             "violationType": "经营超过保质期的食品",
                     *             "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *             "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *             "penaltyKinds": [
                     *               "罚款",
                     *               "没收违法所得"
                     *             ],
                     *             "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *             "fineInTenThousandYuan": 5,
                     *             "confiscationInTenThousandYuan": 1.2,
                     *             "decidedOn": "2026-03-12",
                     *             "penaltyValidUntil": "2027-03-12",
                     *             "disclosedUntil": "2027-03-12",
                     *             "authorityName": "市市场监督管理局",
                     *             "authorityCode": "11990100MB0X0Y001E",
                     *             "providerName": "市市场监督管理局",
                     *             "providerCode": "11990100MB0X0Y001E"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InquiryAnswer"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    inquireDeclarations: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "kind": "organization",
                 *         "code": "91990100MA0YL0001Q"
                 *       },
                 *       "basis": {
                 *         "type": "duty",
                 *         "purpose": "procurement-and-projects",
                 *         "matter": "Tender 2026-188"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Inquiry"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "00000000-0000-4000-8000-000000000034",
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "basis": {
                     *         "type": "duty",
                     *         "purpose": "procurement-and-projects",
                     *         "matter": "Tender 2026-188"
                     *       },
                     *       "norm": "Art. 14: as work requires, for a named purpose within the scope of use of the catalog",
                     *       "cursor": null,
                     *       "declarations": [
                     *         {
                     *           "id": "dcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000001i",
                     *           "declaredBy": "subject",
                     *           "examined": false,
                     *           "mark": "Declared by its subject about itself. Nobody has examined it; it is no finding of any unit (Art. 45)",
                     *           "status": "standing",
                     *           "about": "certification",
                     *           "text": "Our cold store is certified to HACCP until the end of 2027.",
                     *           "document": "Certificate 2025-188",
                     *           "declaredAt": "2026-12-11T16:00:00.000Z",
                     *           "lastDay": "2027-05-31"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeclarationInquiryAnswer"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    inquireLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": "practitioners",
                 *       "licence": "闽交驾〔2026〕001188号",
                 *       "basis": {
                 *         "type": "duty",
                 *         "purpose": "procurement-and-projects",
                 *         "matter": "Tender 2026-188"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LicenceInquiry"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "00000000-0000-4000-8000-000000000038",
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "basis": {
                     *         "type": "duty",
                     *         "purpose": "procurement-and-projects",
                     *         "matter": "Tender 2026-188"
                     *       },
                     *       "norm": "Art. 14: as work requires, for a named purpose within the scope of use of the catalog",
                     *       "record": {
                     *         "id": "rec_Netng1pNuE7gFUgO_cF-Rz_1k9itac00800800000000001n",
                     *         "item": "practitioners",
                     *         "catalogVersion": 1,
                     *         "formatVersion": 1,
                     *         "status": "active",
                     *         "provider": "market-regulation",
                     *         "subjectName": "林小满",
                     *         "documentNumber": "闽交驾〔2026〕001188号",
                     *         "authority": {
                     *           "name": "市市场监督管理局",
                     *           "code": "11990100MB0X0Y001E"
                     *         },
                     *         "decidedOn": "2026-06-01",
                     *         "untrustworthiness": null,
                     *         "recordedUntil": "2032-05-31T16:00:00.000Z",
                     *         "lastDay": "2032-05-31",
                     *         "noticeExemption": null,
                     *         "correctedAt": null,
                     *         "annotations": [],
                     *         "content": {
                     *           "subjectName": "林小满",
                     *           "subjectCategory": "natural-person",
                     *           "profession": "道路客运驾驶员",
                     *           "documentNumber": "闽交驾〔2026〕001188号",
                     *           "decidedOn": "2026-06-01",
                     *           "disclosedUntil": "2032-05-31",
                     *           "practisesAt": "安程客运有限公司",
                     *           "standing": "practising",
                     *           "authorityName": "市市场监督管理局",
                     *           "authorityCode": "11990100MB0X0Y001E"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LicenceInquiryAnswer"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    inquirePledges: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "kind": "organization",
                 *         "code": "91990100MA0YL0001Q"
                 *       },
                 *       "basis": {
                 *         "type": "duty",
                 *         "purpose": "procurement-and-projects",
                 *         "matter": "Tender 2026-188"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Inquiry"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "00000000-0000-4000-8000-000000000030",
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "basis": {
                     *         "type": "duty",
                     *         "purpose": "procurement-and-projects",
                     *         "matter": "Tender 2026-188"
                     *       },
                     *       "norm": "Art. 14: as work requires, for a named purpose within the scope of use of the catalog",
                     *       "cursor": null,
                     *       "pledges": [
                     *         {
                     *           "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *           "status": "kept",
                     *           "matter": "food-safety-inspection",
                     *           "matterVersion": 1,
                     *           "unit": "market-regulation",
                     *           "name": "Yunling Foods Ltd",
                     *           "code": "91990100MA0YL0001Q",
                     *           "text": "By 20 December 2026 we inspect the cold store ourselves, put right what is found, and publish the report.",
                     *           "givenAt": "2026-12-11T16:00:00.000Z",
                     *           "lastDay": "2026-12-12",
                     *           "decideLastDay": "2027-01-11",
                     *           "overdue": false,
                     *           "decidedAt": "2026-12-11T16:00:00.000Z",
                     *           "outcome": "kept",
                     *           "breach": null,
                     *           "recordedLastDay": "2027-12-12"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeInquiryAnswer"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listDisclosures: {
        parameters: {
            query: {
                /** @description The name of the catalog item; with a submission only where that is a file */
                item: string;
                /** @description The unit: of looks, only those of this one; of what is disclosed, the one that provided it */
                unit: string;
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                     *           "item": "administrative-penalties",
                     *           "catalogVersion": 1,
                     *           "formatVersion": 1,
                     *           "status": "active",
                     *           "provider": "market-regulation",
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "documentNumber": "市监罚〔2026〕102号",
                     *           "authority": {
                     *             "name": "市市场监督管理局",
                     *             "code": "11990100MB0X0Y001E"
                     *           },
                     *           "decidedOn": "2026-03-12",
                     *           "untrustworthiness": "general",
                     *           "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *           "lastDay": "2027-03-12",
                     *           "noticeExemption": {
                     *             "law": "Food Safety Law",
                     *             "article": "Art. 118"
                     *           },
                     *           "correctedAt": "2026-12-11T16:00:00.000Z",
                     *           "annotations": [],
                     *           "content": {
                     *             "subjectCategory": "legal-person-or-organization",
                     *             "documentNumber": "市监罚〔2026〕102号",
                     *             "procedure": "02",
                     *             "violationType": "经营超过保质期的食品",
                     *             "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *             "penaltyKinds": [
                     *               "罚款",
                     *               "没收违法所得"
                     *             ],
                     *             "penalty": "罚款3万元；没收违法所得1.2万元。",
                     *             "fineInTenThousandYuan": 3,
                     *             "confiscationInTenThousandYuan": 1.2,
                     *             "decidedOn": "2026-03-12",
                     *             "penaltyValidUntil": "2027-03-12",
                     *             "disclosedUntil": "2027-03-12",
                     *             "authorityName": "市市场监督管理局",
                     *             "authorityCode": "11990100MB0X0Y001E",
                     *             "providerName": "市市场监督管理局",
                     *             "providerCode": "11990100MB0X0Y001E"
                     *           }
                     *         },
                     *         {
                     *           "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *           "item": "administrative-penalties",
                     *           "catalogVersion": 1,
                     *           "formatVersion": 1,
                     *           "status": "active",
                     *           "provider": "market-regulation",
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "documentNumber": "市监罚〔2026〕101号",
                     *           "authority": {
                     *             "name": "市市场监督管理局",
                     *             "code": "11990100MB0X0Y001E"
                     *           },
                     *           "decidedOn": "2026-03-12",
                     *           "untrustworthiness": "general",
                     *           "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *           "lastDay": "2027-03-12",
                     *           "noticeExemption": null,
                     *           "correctedAt": null,
                     *           "annotations": [],
                     *           "content": {
                     *             "subjectCategory": "legal-person-or-organization",
                     *             "documentNumber": "市监罚〔2026〕101号",
                     *             "procedure": "02",
                     *             "violationType": "经营超过保质期的食品",
                     *             "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *             "penaltyKinds": [
                     *               "罚款",
                     *               "没收违法所得"
                     *             ],
                     *             "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *             "fineInTenThousandYuan": 5,
                     *             "confiscationInTenThousandYuan": 1.2,
                     *             "decidedOn": "2026-03-12",
                     *             "penaltyValidUntil": "2027-03-12",
                     *             "disclosedUntil": "2027-03-12",
                     *             "authorityName": "市市场监督管理局",
                     *             "authorityCode": "11990100MB0X0Y001E",
                     *             "providerName": "市市场监督管理局",
                     *             "providerCode": "11990100MB0X0Y001E"
                     *           }
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DisclosurePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listDisclosedPledges: {
        parameters: {
            query: {
                /** @description The name of the pledge matter */
                matter: string;
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *           "status": "kept",
                     *           "matter": "food-safety-inspection",
                     *           "matterVersion": 1,
                     *           "unit": "market-regulation",
                     *           "name": "Yunling Foods Ltd",
                     *           "code": "91990100MA0YL0001Q",
                     *           "text": "By 20 December 2026 we inspect the cold store ourselves, put right what is found, and publish the report.",
                     *           "givenAt": "2026-12-11T16:00:00.000Z",
                     *           "lastDay": "2026-12-12",
                     *           "decideLastDay": "2027-01-11",
                     *           "overdue": false,
                     *           "decidedAt": "2026-12-11T16:00:00.000Z",
                     *           "outcome": "kept",
                     *           "breach": null,
                     *           "recordedLastDay": "2027-12-12"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DisclosedPledgePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnRecords: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                     *           "item": "administrative-penalties",
                     *           "catalogVersion": 1,
                     *           "formatVersion": 1,
                     *           "status": "active",
                     *           "provider": "market-regulation",
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "documentNumber": "市监罚〔2026〕102号",
                     *           "authority": {
                     *             "name": "市市场监督管理局",
                     *             "code": "11990100MB0X0Y001E"
                     *           },
                     *           "decidedOn": "2026-03-12",
                     *           "untrustworthiness": "general",
                     *           "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *           "lastDay": "2027-03-12",
                     *           "noticeExemption": {
                     *             "law": "Food Safety Law",
                     *             "article": "Art. 118"
                     *           },
                     *           "correctedAt": null,
                     *           "annotations": [
                     *             {
                     *               "kind": "objection",
                     *               "application": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *               "mark": "annotated",
                     *               "since": "2026-12-11T16:00:00.000Z",
                     *               "dueAt": "2026-12-22T16:00:00.000Z",
                     *               "lastDay": "2026-12-22",
                     *               "overdue": false,
                     *               "text": "The recorded subject has objected to this information; the objection is being handled."
                     *             }
                     *           ],
                     *           "content": {
                     *             "subjectName": "云岭鲜品食品有限公司",
                     *             "subjectCategory": "legal-person-or-organization",
                     *             "legalRepresentative": "沈云岭",
                     *             "documentNumber": "市监罚〔2026〕102号",
                     *             "procedure": "02",
                     *             "violationType": "经营超过保质期的食品",
                     *             "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *             "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *             "penaltyKinds": [
                     *               "罚款",
                     *               "没收违法所得"
                     *             ],
                     *             "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *             "fineInTenThousandYuan": 5,
                     *             "confiscationInTenThousandYuan": 1.2,
                     *             "decidedOn": "2026-03-12",
                     *             "penaltyValidUntil": "2027-03-12",
                     *             "disclosedUntil": "2027-03-12",
                     *             "authorityName": "市市场监督管理局",
                     *             "authorityCode": "11990100MB0X0Y001E",
                     *             "providerName": "市市场监督管理局",
                     *             "providerCode": "11990100MB0X0Y001E"
                     *           }
                     *         },
                     *         {
                     *           "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *           "item": "administrative-penalties",
                     *           "catalogVersion": 1,
                     *           "formatVersion": 1,
                     *           "status": "active",
                     *           "provider": "market-regulation",
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "documentNumber": "市监罚〔2026〕101号",
                     *           "authority": {
                     *             "name": "市市场监督管理局",
                     *             "code": "11990100MB0X0Y001E"
                     *           },
                     *           "decidedOn": "2026-03-12",
                     *           "untrustworthiness": "general",
                     *           "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *           "lastDay": "2027-03-12",
                     *           "noticeExemption": null,
                     *           "correctedAt": null,
                     *           "annotations": [],
                     *           "content": {
                     *             "subjectName": "云岭鲜品食品有限公司",
                     *             "subjectCategory": "legal-person-or-organization",
                     *             "legalRepresentative": "沈云岭",
                     *             "documentNumber": "市监罚〔2026〕101号",
                     *             "procedure": "02",
                     *             "violationType": "经营超过保质期的食品",
                     *             "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *             "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *             "penaltyKinds": [
                     *               "罚款",
                     *               "没收违法所得"
                     *             ],
                     *             "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *             "fineInTenThousandYuan": 5,
                     *             "confiscationInTenThousandYuan": 1.2,
                     *             "decidedOn": "2026-03-12",
                     *             "penaltyValidUntil": "2027-03-12",
                     *             "disclosedUntil": "2027-03-12",
                     *             "authorityName": "市市场监督管理局",
                     *             "authorityCode": "11990100MB0X0Y001E",
                     *             "providerName": "市市场监督管理局",
                     *             "providerCode": "11990100MB0X0Y001E"
                     *           }
                     *         }
                     *       ],
                     *       "cursor": null,
                     *       "damaged": []
                     *     }
                     */
                    "application/json": components["schemas"]["RecordPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnNotices: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *           "kind": "pledge-decided",
                     *           "issuedAt": "2026-12-11T16:00:00.000Z",
                     *           "matter": "food-safety-inspection",
                     *           "outcome": "kept",
                     *           "unit": "market-regulation",
                     *           "official": {
                     *             "id": "MR-0002",
                     *             "name": "Hui Shen"
                     *           },
                     *           "breach": null,
                     *           "whatItMeans": "The unit in charge says that this pledge was kept. It is shown so until its recording period is over (Art. 27)"
                     *         },
                     *         {
                     *           "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000o",
                     *           "kind": "objection-decided",
                     *           "issuedAt": "2026-12-11T16:00:00.000Z",
                     *           "record": null,
                     *           "missing": "The commendation of May 2026 as a volunteer",
                     *           "outcome": "requested",
                     *           "reasons": "The decision says 3; the record is corrected.",
                     *           "wording": "as-written",
                     *           "unmet": [],
                     *           "asked": {
                     *             "unit": "market-regulation",
                     *             "what": "File the commendation of May 2026 of the firm Mirror Trade"
                     *           },
                     *           "answer": {
                     *             "at": "2026-12-11T16:00:00.000Z",
                     *             "outcome": "filed",
                     *             "official": {
                     *               "id": "MR-0001",
                     *               "name": "Lin Zhao"
                     *             },
                     *             "late": false,
                     *             "text": "It was filed with the submission of today."
                     *           },
                     *           "official": {
                     *             "id": "MB-0001",
                     *             "name": "Yan Su"
                     *           },
                     *           "remedies": "Administrative reconsideration or litigation, during which disclosure is suspended (Art. 53)"
                     *         }
                     *       ],
                     *       "cursor": null,
                     *       "damaged": []
                     *     }
                     */
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnApplications: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2027-03-01T01:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "kind": "objection",
                     *           "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000074",
                     *           "version": 2,
                     *           "status": "withdrawn",
                     *           "dueAt": "2026-12-22T16:00:00.000Z",
                     *           "lastDay": "2026-12-22",
                     *           "overdue": false,
                     *           "handler": null,
                     *           "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h",
                     *           "missing": null,
                     *           "ground": "error",
                     *           "statement": "The fine is 3, not 5: see item two of the decision.",
                     *           "fields": {},
                     *           "wording": "as-written",
                     *           "reporter": null,
                     *           "markedAt": "2026-12-11T16:00:00.000Z",
                     *           "decides": [
                     *             "management-body"
                     *           ],
                     *           "receivedAt": "2026-12-11T16:00:00.000Z",
                     *           "remindedAt": null,
                     *           "escalatedAt": null,
                     *           "decision": null,
                     *           "serviceNumbers": [
                     *             {
                     *               "unit": "management-body",
                     *               "number": "0991-12345",
                     *               "hours": "Working days, 9:00 to 17:00"
                     *             }
                     *           ],
                     *           "course": "stateDiagram-v2\n  state \"open\" as open\n  state \"decided\" as decided\n  state \"withdrawn\" as withdrawn\n  [*] --> open: apply\n  open --> decided: decide\n  open --> withdrawn: withdraw\n  decided --> [*]\n  withdrawn --> [*]\n  classDef now stroke-width:4px\n  class withdrawn now"
                     *         },
                     *         {
                     *           "kind": "objection",
                     *           "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021-40008000000000000046",
                     *           "version": 2,
                     *           "status": "decided",
                     *           "dueAt": "2026-12-22T16:00:00.000Z",
                     *           "lastDay": "2026-12-22",
                     *           "overdue": false,
                     *           "handler": {
                     *             "official": {
                     *               "id": "MB-0001",
                     *               "name": "Yan Su"
                     *             },
                     *             "since": "2026-12-11T16:00:00.000Z"
                     *           },
                     *           "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021",
                     *           "missing": null,
                     *           "ground": "error",
                     *           "statement": "The designation names another firm of a similar name.",
                     *           "fields": {},
                     *           "wording": "as-written",
                     *           "reporter": null,
                     *           "markedAt": "2026-12-11T16:00:00.000Z",
                     *           "decides": [
                     *             "management-body"
                     *           ],
                     *           "receivedAt": "2026-12-11T16:00:00.000Z",
                     *           "remindedAt": null,
                     *           "escalatedAt": null,
                     *           "decision": {
                     *             "at": "2026-12-11T16:00:00.000Z",
                     *             "outcome": "deleted",
                     *             "official": {
                     *               "id": "MB-0001",
                     *               "name": "Yan Su"
                     *             },
                     *             "asked": null,
                     *             "unmet": [],
                     *             "concluded": null,
                     *             "document": null,
                     *             "answerBy": null,
                     *             "answerLastDay": null,
                     *             "answer": null,
                     *             "reasons": "It does; the record is deleted."
                     *           },
                     *           "serviceNumbers": [
                     *             {
                     *               "unit": "management-body",
                     *               "number": "0991-12345",
                     *               "hours": "Working days, 9:00 to 17:00"
                     *             }
                     *           ],
                     *           "course": "stateDiagram-v2\n  state \"open\" as open\n  state \"decided\" as decided\n  state \"withdrawn\" as withdrawn\n  [*] --> open: apply\n  open --> decided: decide\n  open --> withdrawn: withdraw\n  decided --> [*]\n  withdrawn --> [*]\n  classDef now stroke-width:4px\n  class decided now"
                     *         }
                     *       ],
                     *       "cursor": "wQFGZ2VQYca0Wg9otsfueVVTcTYgMJWd162xlQD9bonro2DV_aijcdnRLg1kY5EA4DuIn0l2n9TWG-oksf4kAgQ26tpuhrOeHHmtqMpRWleItuxA1v-MBbSYd-d1OJwja_fa7MsT95_FkW5WNBeR0atKr2nb8EjRRIH-2l32qXUfzWm-eNs8qCUM_mnGx_fBMniNcrlb9Vb6NzRR8D2CIxMV0OvJ-GCytmTj9VkOm4fv2OsCRfrH-vRw-niX-R2QLdw0LCbKSBC4hCXj59CnMWwsw0Dqn_1VdQtWJcM"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnAccesses: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
                /** @description Only looks on this basis */
                kind?: "self" | "authorization" | "duty" | "public" | "handling" | "provider" | "oversight" | "joint-response" | "recall" | "none" | "lost";
                /** @description No looks on this basis, such as those of the public */
                without?: "self" | "authorization" | "duty" | "public" | "handling" | "provider" | "oversight" | "joint-response" | "recall" | "none" | "lost";
                /** @description The unit: of looks, only those of this one; of what is disclosed, the one that provided it */
                unit?: string;
                /** @description `true`: each look by itself, instead of those of one kind as one */
                each?: "true";
                /** @description `true`: with the proof that the log holds it */
                proof?: "true";
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "00000000-0000-4000-8000-000000000044",
                     *           "at": "2026-12-11T16:00:00.000Z",
                     *           "unit": null,
                     *           "client": "citizens",
                     *           "official": null,
                     *           "basis": {
                     *             "type": "self"
                     *           },
                     *           "matter": null,
                     *           "outcome": "shown",
                     *           "seen": [
                     *             {
                     *               "case": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *               "version": 2
                     *             },
                     *             {
                     *               "case": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000o",
                     *               "version": 3
                     *             }
                     *           ],
                     *           "looks": 1,
                     *           "pages": 1,
                     *           "lastAt": "2026-12-11T16:00:00.000Z"
                     *         },
                     *         {
                     *           "id": "00000000-0000-4000-8000-000000000043",
                     *           "at": "2026-12-11T16:00:00.000Z",
                     *           "unit": "market-regulation",
                     *           "client": "market-regulation",
                     *           "official": {
                     *             "id": "MR-0001",
                     *             "name": "Lin Zhao"
                     *           },
                     *           "basis": {
                     *             "type": "joint-response",
                     *             "case": "jnt_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000022"
                     *           },
                     *           "matter": null,
                     *           "outcome": "shown",
                     *           "seen": [
                     *             {
                     *               "case": "jnt_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000022",
                     *               "version": 2
                     *             },
                     *             {
                     *               "case": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021",
                     *               "version": 1
                     *             }
                     *           ],
                     *           "looks": 1,
                     *           "pages": 1,
                     *           "lastAt": "2026-12-11T16:00:00.000Z"
                     *         }
                     *       ],
                     *       "cursor": null,
                     *       "damaged": []
                     *     }
                     */
                    "application/json": components["schemas"]["AccessPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnHistory: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
                /** @description `true`: with the proof that the log holds it */
                proof?: "true";
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "case": "aut_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000013",
                     *           "seq": 1,
                     *           "at": "2026-12-11T16:00:00.000Z",
                     *           "type": "AuthorizationGranted",
                     *           "by": {
                     *             "as": "subject"
                     *           },
                     *           "data": {
                     *             "to": "harbour-bank",
                     *             "until": "2026-12-31T16:00:00.000Z"
                     *           },
                     *           "hash": "S9kaLq0gAVC06P1lItJ_86qy8UF1Z_7JO1-5wN5f328"
                     *         },
                     *         {
                     *           "case": "aut_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000013",
                     *           "seq": 2,
                     *           "at": "2026-12-11T16:00:00.000Z",
                     *           "type": "AuthorizationRevoked",
                     *           "by": {
                     *             "as": "subject"
                     *           },
                     *           "data": {},
                     *           "hash": "FKIAJpr0AuSfMaMWjFZpFSVJm54f3sYYpBAKMmuT3I0"
                     *         }
                     *       ],
                     *       "cursor": null,
                     *       "damaged": []
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnRecalls: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "rcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000002i",
                     *           "version": 1,
                     *           "status": "open",
                     *           "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000028",
                     *           "unit": "procurement-centre",
                     *           "because": "corrected",
                     *           "changedAt": "2026-12-11T16:00:00.000Z",
                     *           "openedAt": "2026-12-11T16:00:00.000Z",
                     *           "dueAt": "2026-12-27T16:00:00.000Z",
                     *           "lastDay": "2026-12-27",
                     *           "overdue": false,
                     *           "looks": 1,
                     *           "answer": null,
                     *           "followedBy": null
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RecallPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnAuthorizations: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "aut_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000013",
                     *           "version": 1,
                     *           "status": "granted",
                     *           "to": "harbour-bank",
                     *           "grantedAt": "2026-12-11T16:00:00.000Z",
                     *           "revokedAt": null,
                     *           "purpose": "To apply for a loan of working capital",
                     *           "until": "2026-12-31T16:00:00.000Z",
                     *           "lastDay": "2026-12-31"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuthorizationPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    authorize: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "harbour-bank",
                 *       "purpose": "To apply for a loan of working capital",
                 *       "until": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["Authorize"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "aut_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000013",
                     *       "version": 1,
                     *       "status": "granted",
                     *       "to": "harbour-bank",
                     *       "grantedAt": "2026-12-11T16:00:00.000Z",
                     *       "revokedAt": null,
                     *       "purpose": "To apply for a loan of working capital",
                     *       "until": "2026-12-31T16:00:00.000Z",
                     *       "lastDay": "2026-12-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "aut_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000013",
                     *       "version": 1,
                     *       "status": "granted",
                     *       "to": "harbour-bank",
                     *       "grantedAt": "2026-12-11T16:00:00.000Z",
                     *       "revokedAt": null,
                     *       "purpose": "To apply for a loan of working capital",
                     *       "until": "2026-12-31T16:00:00.000Z",
                     *       "lastDay": "2026-12-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    revokeAuthorization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the authorization */
                id: components["parameters"]["AuthorizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["RevokeAuthorization"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "aut_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000013",
                     *       "version": 2,
                     *       "status": "revoked",
                     *       "to": "harbour-bank",
                     *       "grantedAt": "2026-12-11T16:00:00.000Z",
                     *       "revokedAt": "2026-12-11T16:00:00.000Z",
                     *       "purpose": "To apply for a loan of working capital",
                     *       "until": "2026-12-31T16:00:00.000Z",
                     *       "lastDay": "2026-12-31"
                     *     }
                     */
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readConsentNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "texts": [
                     *         {
                     *           "language": "zh-CN",
                     *           "text": "未经您本人同意，不得采集此处所列的信息；您可以不同意，任何单位不得仅因此拒绝为您办理事项。您同意后，您指定的单位可以将其掌握的、您所选种类的信息（例如市场信用信息、收入、存款、有价证券、商业保险、不动产、纳税数额）报送公共信用信息平台。在您所选的用途内，国家机关办理与您有关的事项时可能查询到这些信息，其结果可能对您有利，也可能对您不利：行政许可、招标投标、录用任职、表彰奖励、资金支持等可能受到影响。已经查询过的单位，在您撤回之后仍然知悉其内容。每一次查询都记入您的查询记录（GET /v1/me/accesses），您可以随时查询、提出异议、要求更正（POST /v1/objections）。您可以随时撤回同意，不需要理由（POST /v1/consents/{id}/withdrawals）：自撤回之时起，据此报送的信息除您本人外不向任何人提供，也不再接收新的信息；未撤回的，至您写明的最后一日终了时终止（第十五条、第十六条）。"
                     *         },
                     *         {
                     *           "language": "en",
                     *           "text": "Without your consent the information named here is not collected about you, and you need not give it: nothing may be refused to you for that alone. If you consent, the unit that you name files what it knows of you of the kinds that you name, such as market information, income, savings, securities, commercial insurance, real estate or tax, with the public credit platform. For the purposes that you name, organs may be shown it when they decide about you, and it may be held against you as well as in your favour: a permit, a tender, an appointment, an honour or support may depend on it. Whoever was shown it knows it, also after you withdraw. You see every look at it on your access list (GET /v1/me/accesses), and may inquire, object and have it corrected at any time (POST /v1/objections). You may withdraw your consent at any time without a reason (POST /v1/consents/{id}/withdrawals): from that second on nothing filed under it is shown to anybody but you, and nothing more is taken. Otherwise it ends at the end of the day that you name (Art. 15, 16)."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentNotice"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notice": 1,
                 *       "to": "market-regulation",
                 *       "kinds": [
                 *         "market"
                 *       ],
                 *       "purposes": [
                 *         "commendations-and-rewards"
                 *       ],
                 *       "until": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["GiveConsent"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cns_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000015",
                     *       "kinds": [
                     *         "market"
                     *       ],
                     *       "purposes": [
                     *         "commendations-and-rewards"
                     *       ],
                     *       "until": "2026-12-31T16:00:00.000Z",
                     *       "lastDay": "2026-12-31",
                     *       "version": 1,
                     *       "status": "given",
                     *       "to": "market-regulation",
                     *       "givenAt": "2026-12-11T16:00:00.000Z",
                     *       "withdrawnAt": null,
                     *       "notice": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cns_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000015",
                     *       "kinds": [
                     *         "market"
                     *       ],
                     *       "purposes": [
                     *         "commendations-and-rewards"
                     *       ],
                     *       "until": "2026-12-31T16:00:00.000Z",
                     *       "lastDay": "2026-12-31",
                     *       "version": 1,
                     *       "status": "given",
                     *       "to": "market-regulation",
                     *       "givenAt": "2026-12-11T16:00:00.000Z",
                     *       "withdrawnAt": null,
                     *       "notice": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnConsents: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "cns_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000015",
                     *           "kinds": [
                     *             "market"
                     *           ],
                     *           "purposes": [
                     *             "commendations-and-rewards"
                     *           ],
                     *           "until": "2026-12-31T16:00:00.000Z",
                     *           "lastDay": "2026-12-31",
                     *           "version": 1,
                     *           "status": "given",
                     *           "to": "market-regulation",
                     *           "givenAt": "2026-12-11T16:00:00.000Z",
                     *           "withdrawnAt": null,
                     *           "notice": 1
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the consent */
                id: components["parameters"]["ConsentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cns_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000015",
                     *       "kinds": [
                     *         "market"
                     *       ],
                     *       "purposes": [
                     *         "commendations-and-rewards"
                     *       ],
                     *       "until": "2026-12-31T16:00:00.000Z",
                     *       "lastDay": "2026-12-31"
                     *     }
                     */
                    "application/json": components["schemas"]["ShownConsent"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the consent */
                id: components["parameters"]["ConsentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["WithdrawConsent"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cns_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000015",
                     *       "kinds": [
                     *         "market"
                     *       ],
                     *       "purposes": [
                     *         "commendations-and-rewards"
                     *       ],
                     *       "until": "2026-12-31T16:00:00.000Z",
                     *       "lastDay": "2026-12-31",
                     *       "version": 2,
                     *       "status": "withdrawn",
                     *       "to": "market-regulation",
                     *       "givenAt": "2026-12-11T16:00:00.000Z",
                     *       "withdrawnAt": "2026-12-11T16:00:00.000Z",
                     *       "notice": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    givePledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "kind": "organization",
                 *         "code": "91990100MA0YL0001Q"
                 *       },
                 *       "name": "Yunling Foods Ltd",
                 *       "matter": "food-safety-inspection",
                 *       "text": "By 20 December 2026 we inspect the cold store ourselves, put right what is found, and publish the report.",
                 *       "lastDay": "2026-12-12"
                 *     }
                 */
                "application/json": components["schemas"]["GivePledge"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *       "status": "given",
                     *       "matter": "food-safety-inspection",
                     *       "matterVersion": 1,
                     *       "unit": "market-regulation",
                     *       "name": "Yunling Foods Ltd",
                     *       "code": "91990100MA0YL0001Q",
                     *       "text": "By 20 December 2026 we inspect the cold store ourselves, put right what is found, and publish the report.",
                     *       "givenAt": "2026-12-11T16:00:00.000Z",
                     *       "lastDay": "2026-12-12",
                     *       "decideLastDay": "2027-01-11",
                     *       "overdue": false,
                     *       "decidedAt": null,
                     *       "outcome": null,
                     *       "breach": null,
                     *       "recordedLastDay": "2027-12-12",
                     *       "version": 1,
                     *       "withdrawnAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *       "status": "given",
                     *       "matter": "food-safety-inspection",
                     *       "matterVersion": 1,
                     *       "unit": "market-regulation",
                     *       "name": "Yunling Foods Ltd",
                     *       "code": "91990100MA0YL0001Q",
                     *       "text": "By 20 December 2026 we inspect the cold store ourselves, put right what is found, and publish the report.",
                     *       "givenAt": "2026-12-11T16:00:00.000Z",
                     *       "lastDay": "2026-12-12",
                     *       "decideLastDay": "2027-01-11",
                     *       "overdue": false,
                     *       "decidedAt": null,
                     *       "outcome": null,
                     *       "breach": null,
                     *       "recordedLastDay": "2027-12-12",
                     *       "version": 1,
                     *       "withdrawnAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnPledges: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000018",
                     *           "status": "withdrawn",
                     *           "matter": "food-safety-inspection",
                     *           "matterVersion": 1,
                     *           "unit": "market-regulation",
                     *           "name": "Yunling Foods Ltd",
                     *           "code": "91990100MA0YL0001Q",
                     *           "text": "We keep to the Food Safety Law and publish the reports of our inspections.",
                     *           "givenAt": "2026-12-11T16:00:00.000Z",
                     *           "lastDay": "2026-12-24",
                     *           "decideLastDay": "2027-01-23",
                     *           "overdue": false,
                     *           "decidedAt": null,
                     *           "outcome": null,
                     *           "breach": null,
                     *           "recordedLastDay": "2027-12-24",
                     *           "version": 2,
                     *           "withdrawnAt": "2026-12-11T16:00:00.000Z"
                     *         },
                     *         {
                     *           "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *           "status": "kept",
                     *           "matter": "food-safety-inspection",
                     *           "matterVersion": 1,
                     *           "unit": "market-regulation",
                     *           "name": "Yunling Foods Ltd",
                     *           "code": "91990100MA0YL0001Q",
                     *           "text": "By 20 December 2026 we inspect the cold store ourselves, put right what is found, and publish the report.",
                     *           "givenAt": "2026-12-11T16:00:00.000Z",
                     *           "lastDay": "2026-12-12",
                     *           "decideLastDay": "2027-01-11",
                     *           "overdue": false,
                     *           "decidedAt": "2026-12-11T16:00:00.000Z",
                     *           "outcome": "kept",
                     *           "breach": null,
                     *           "recordedLastDay": "2027-12-12",
                     *           "version": 2,
                     *           "withdrawnAt": null
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PledgePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readPledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the pledge */
                id: components["parameters"]["PledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *       "status": "given",
                     *       "matter": "food-safety-inspection",
                     *       "matterVersion": 1,
                     *       "unit": "market-regulation",
                     *       "name": "Yunling Foods Ltd",
                     *       "code": "91990100MA0YL0001Q",
                     *       "text": "By 20 December 2026 we inspect the cold store ourselves, put right what is found, and publish the report.",
                     *       "givenAt": "2026-12-11T16:00:00.000Z",
                     *       "lastDay": "2026-12-12",
                     *       "decideLastDay": "2027-01-11",
                     *       "overdue": false,
                     *       "decidedAt": null,
                     *       "outcome": null,
                     *       "breach": null,
                     *       "recordedLastDay": "2027-12-12",
                     *       "version": 1,
                     *       "withdrawnAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    decidePledge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the pledge */
                id: components["parameters"]["PledgeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "kept"
                 *     }
                 */
                "application/json": components["schemas"]["DecidePledge"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000016",
                     *       "version": 2,
                     *       "status": "kept"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeDecided"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawPledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the pledge */
                id: components["parameters"]["PledgeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["WithdrawPledge"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "plg_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000018",
                     *       "status": "withdrawn",
                     *       "matter": "food-safety-inspection",
                     *       "matterVersion": 1,
                     *       "unit": "market-regulation",
                     *       "name": "Yunling Foods Ltd",
                     *       "code": "91990100MA0YL0001Q",
                     *       "text": "We keep to the Food Safety Law and publish the reports of our inspections.",
                     *       "givenAt": "2026-12-11T16:00:00.000Z",
                     *       "lastDay": "2026-12-24",
                     *       "decideLastDay": "2027-01-23",
                     *       "overdue": false,
                     *       "decidedAt": null,
                     *       "outcome": null,
                     *       "breach": null,
                     *       "recordedLastDay": "2027-12-24",
                     *       "version": 2,
                     *       "withdrawnAt": "2026-12-11T16:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    makeDeclaration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "kind": "organization",
                 *         "code": "91990100MA0YL0001Q"
                 *       },
                 *       "about": "certification",
                 *       "text": "Our cold store is certified to HACCP until the end of 2027.",
                 *       "document": "Certificate 2025-188",
                 *       "lastDay": "2027-05-31",
                 *       "purposes": [
                 *         "procurement-and-projects"
                 *       ],
                 *       "everybody": false
                 *     }
                 */
                "application/json": components["schemas"]["MakeDeclaration"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000001i",
                     *       "declaredBy": "subject",
                     *       "examined": false,
                     *       "mark": "Declared by its subject about itself. Nobody has examined it; it is no finding of any unit (Art. 45)",
                     *       "status": "standing",
                     *       "about": "certification",
                     *       "text": "Our cold store is certified to HACCP until the end of 2027.",
                     *       "document": "Certificate 2025-188",
                     *       "declaredAt": "2026-12-11T16:00:00.000Z",
                     *       "lastDay": "2027-05-31",
                     *       "version": 1,
                     *       "purposes": [
                     *         "procurement-and-projects"
                     *       ],
                     *       "everybody": false,
                     *       "withdrawnAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000001i",
                     *       "declaredBy": "subject",
                     *       "examined": false,
                     *       "mark": "Declared by its subject about itself. Nobody has examined it; it is no finding of any unit (Art. 45)",
                     *       "status": "standing",
                     *       "about": "certification",
                     *       "text": "Our cold store is certified to HACCP until the end of 2027.",
                     *       "document": "Certificate 2025-188",
                     *       "declaredAt": "2026-12-11T16:00:00.000Z",
                     *       "lastDay": "2027-05-31",
                     *       "version": 1,
                     *       "purposes": [
                     *         "procurement-and-projects"
                     *       ],
                     *       "everybody": false,
                     *       "withdrawnAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnDeclarations: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-12-11T16:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "id": "dcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000001i",
                     *           "declaredBy": "subject",
                     *           "examined": false,
                     *           "mark": "Declared by its subject about itself. Nobody has examined it; it is no finding of any unit (Art. 45)",
                     *           "status": "standing",
                     *           "about": "certification",
                     *           "text": "Our cold store is certified to HACCP until the end of 2027.",
                     *           "document": "Certificate 2025-188",
                     *           "declaredAt": "2026-12-11T16:00:00.000Z",
                     *           "lastDay": "2027-05-31",
                     *           "version": 1,
                     *           "purposes": [
                     *             "procurement-and-projects"
                     *           ],
                     *           "everybody": false,
                     *           "withdrawnAt": null
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeclarationPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readDeclaration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the declaration */
                id: components["parameters"]["DeclarationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000001i",
                     *       "declaredBy": "subject",
                     *       "examined": false,
                     *       "mark": "Declared by its subject about itself. Nobody has examined it; it is no finding of any unit (Art. 45)",
                     *       "status": "standing",
                     *       "about": "certification",
                     *       "text": "Our cold store is certified to HACCP until the end of 2027.",
                     *       "document": "Certificate 2025-188",
                     *       "declaredAt": "2026-12-11T16:00:00.000Z",
                     *       "lastDay": "2027-05-31",
                     *       "version": 1,
                     *       "purposes": [
                     *         "procurement-and-projects"
                     *       ],
                     *       "everybody": false,
                     *       "withdrawnAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawDeclaration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the declaration */
                id: components["parameters"]["DeclarationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["WithdrawDeclaration"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000001i",
                     *       "declaredBy": "subject",
                     *       "examined": false,
                     *       "mark": "Declared by its subject about itself. Nobody has examined it; it is no finding of any unit (Art. 45)",
                     *       "status": "withdrawn",
                     *       "about": "certification",
                     *       "text": "Our cold store is certified to HACCP until the end of 2027.",
                     *       "document": "Certificate 2025-188",
                     *       "declaredAt": "2026-12-11T16:00:00.000Z",
                     *       "lastDay": "2027-05-31",
                     *       "version": 2,
                     *       "purposes": [
                     *         "procurement-and-projects"
                     *       ],
                     *       "everybody": false,
                     *       "withdrawnAt": "2026-12-11T16:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    raiseObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                 *       "ground": "error",
                 *       "statement": "The fine is 3, not 5: see item two of the decision."
                 *     }
                 */
                "application/json": components["schemas"]["RaiseObjection"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection",
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *       "version": 1,
                     *       "status": "open",
                     *       "dueAt": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "handler": null,
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                     *       "missing": null,
                     *       "ground": "error",
                     *       "statement": "The fine is 3, not 5: see item two of the decision.",
                     *       "fields": {},
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2026-12-11T16:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2026-12-11T16:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection",
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *       "version": 1,
                     *       "status": "open",
                     *       "dueAt": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "handler": null,
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                     *       "missing": null,
                     *       "ground": "error",
                     *       "statement": "The fine is 3, not 5: see item two of the decision.",
                     *       "fields": {},
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2026-12-11T16:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2026-12-11T16:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection",
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *       "version": 4,
                     *       "status": "open",
                     *       "dueAt": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2026-12-11T16:00:00.000Z"
                     *       },
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                     *       "missing": null,
                     *       "ground": "error",
                     *       "statement": "The fine is 3, not 5: see item two of the decision.",
                     *       "fields": {},
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2026-12-11T16:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2026-12-11T16:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null,
                     *       "about": {
                     *         "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                     *         "item": "administrative-penalties",
                     *         "catalogVersion": 1,
                     *         "formatVersion": 1,
                     *         "status": "active",
                     *         "provider": "market-regulation",
                     *         "subjectName": "云岭鲜品食品有限公司",
                     *         "documentNumber": "市监罚〔2026〕102号",
                     *         "authority": {
                     *           "name": "市市场监督管理局",
                     *           "code": "11990100MB0X0Y001E"
                     *         },
                     *         "decidedOn": "2026-03-12",
                     *         "untrustworthiness": "general",
                     *         "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *         "lastDay": "2027-03-12",
                     *         "noticeExemption": {
                     *           "law": "Food Safety Law",
                     *           "article": "Art. 118"
                     *         },
                     *         "correctedAt": null,
                     *         "annotations": [
                     *           {
                     *             "kind": "objection",
                     *             "application": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *             "mark": "annotated",
                     *             "since": "2026-12-11T16:00:00.000Z",
                     *             "dueAt": "2026-12-22T16:00:00.000Z",
                     *             "lastDay": "2026-12-22",
                     *             "overdue": false,
                     *             "text": "The recorded subject has objected to this information; the objection is being handled."
                     *           }
                     *         ],
                     *         "content": {
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "subjectCategory": "legal-person-or-organization",
                     *           "legalRepresentative": "沈云岭",
                     *           "legalRepresentativeDocumentType": "身份证",
                     *           "legalRepresentativeDocumentNumber": "990101188804120015",
                     *           "documentNumber": "市监罚〔2026〕102号",
                     *           "procedure": "02",
                     *           "violationType": "经营超过保质期的食品",
                     *           "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *           "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *           "penaltyKinds": [
                     *             "罚款",
                     *             "没收违法所得"
                     *           ],
                     *           "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *           "fineInTenThousandYuan": 5,
                     *           "confiscationInTenThousandYuan": 1.2,
                     *           "decidedOn": "2026-03-12",
                     *           "penaltyValidUntil": "2027-03-12",
                     *           "disclosedUntil": "2027-03-12",
                     *           "authorityName": "市市场监督管理局",
                     *           "authorityCode": "11990100MB0X0Y001E",
                     *           "providerName": "市市场监督管理局",
                     *           "providerCode": "11990100MB0X0Y001E"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationWithRecord"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["WithdrawApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection",
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000074",
                     *       "version": 2,
                     *       "status": "withdrawn",
                     *       "dueAt": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "handler": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    claimObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ClaimApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection",
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *       "version": 2,
                     *       "status": "open",
                     *       "dueAt": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0002",
                     *           "name": "Qiao Lan"
                     *         },
                     *         "since": "2026-12-11T16:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    releaseObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReleaseApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection",
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *       "version": 3,
                     *       "status": "open",
                     *       "dueAt": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "handler": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    assignObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "official": {
                 *         "id": "MB-0001",
                 *         "name": "Yan Su"
                 *       },
                 *       "reason": "The handler is on leave until the day on which it is due."
                 *     }
                 */
                "application/json": components["schemas"]["AssignApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection",
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *       "version": 4,
                     *       "status": "open",
                     *       "dueAt": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2026-12-11T16:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    decideObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "corrected",
                 *       "reasons": "The decision says 3; the record is corrected.",
                 *       "corrections": {
                 *         "罚款金额（万元）": 3,
                 *         "处罚内容": "罚款3万元；没收违法所得1.2万元。"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DecideObjection"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "objection",
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *       "version": 5,
                     *       "status": "decided",
                     *       "dueAt": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2026-12-11T16:00:00.000Z"
                     *       },
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h",
                     *       "missing": null,
                     *       "ground": "error",
                     *       "statement": "The fine is 3, not 5: see item two of the decision.",
                     *       "fields": {},
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2026-12-11T16:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2026-12-11T16:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": {
                     *         "at": "2026-12-11T16:00:00.000Z",
                     *         "outcome": "corrected",
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "asked": null,
                     *         "unmet": [],
                     *         "concluded": null,
                     *         "document": null,
                     *         "answerBy": null,
                     *         "answerLastDay": null,
                     *         "answer": null,
                     *         "reasons": "The decision says 3; the record is corrected."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    askObjectionExpunging: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "information": "illness-or-medical-history",
                 *       "document": "Request for expunging 2026-16",
                 *       "reasons": "What is written in it holds what Art. 16 prohibits from being collected."
                 *     }
                 */
                "application/json": components["schemas"]["AskExpungement"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012-00000n",
                     *       "version": 1,
                     *       "status": "asked",
                     *       "record": null,
                     *       "application": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *       "provider": "market-regulation",
                     *       "information": "illness-or-medical-history",
                     *       "askedAt": "2026-12-11T16:00:00.000Z",
                     *       "asked": {
                     *         "unit": "management-body",
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "document": "Request for expunging 2026-16",
                     *         "reasons": "What is written in it holds what Art. 16 prohibits from being collected."
                     *       },
                     *       "dueAt": "2026-12-17T16:00:00.000Z",
                     *       "lastDay": "2026-12-17",
                     *       "overdue": false,
                     *       "decision": null,
                     *       "remaining": null
                     *     }
                     */
                    "application/json": components["schemas"]["Expungement"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readObjectionAsking: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000o",
                     *       "version": 2,
                     *       "unit": "market-regulation",
                     *       "what": "File the commendation of May 2026 of the firm Mirror Trade",
                     *       "askedAt": "2026-12-11T16:00:00.000Z",
                     *       "official": {
                     *         "id": "MB-0001",
                     *         "name": "Yan Su"
                     *       },
                     *       "answerBy": "2026-12-27T16:00:00.000Z",
                     *       "lastDay": "2026-12-27",
                     *       "overdue": false,
                     *       "answer": null
                     *     }
                     */
                    "application/json": components["schemas"]["Asking"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    answerObjectionAsking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an objection */
                id: components["parameters"]["ObjectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "filed",
                 *       "action": "It was filed with the submission of today."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerAsking"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000o",
                     *       "version": 3,
                     *       "answer": {
                     *         "at": "2026-12-11T16:00:00.000Z",
                     *         "outcome": "filed",
                     *         "official": {
                     *           "id": "MR-0001",
                     *           "name": "Lin Zhao"
                     *         },
                     *         "late": false,
                     *         "text": "It was filed with the submission of today."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AskingAnswered"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    raiseRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039",
                 *       "statement": "All of it has been put right, and the fine is paid.",
                 *       "corrected": "The storage was rebuilt; the report of the inspection of 3 December 2026 says so.",
                 *       "performed": "The fine of 3 was paid on 25 November 2026; receipt 2026-0917.",
                 *       "performedOn": "2026-11-25",
                 *       "pledge": "We keep to the Food Safety Law and publish the reports of our inspections."
                 *     }
                 */
                "application/json": components["schemas"]["RaiseRepair"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "repair",
                     *       "id": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "version": 1,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": null,
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039",
                     *       "missing": null,
                     *       "ground": "conduct-corrected",
                     *       "statement": "All of it has been put right, and the fine is paid.",
                     *       "fields": {
                     *         "corrected": "The storage was rebuilt; the report of the inspection of 3 December 2026 says so.",
                     *         "performed": "The fine of 3 was paid on 25 November 2026; receipt 2026-0917.",
                     *         "performedOn": "2026-11-25",
                     *         "pledge": "We keep to the Food Safety Law and publish the reports of our inspections."
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "market-regulation"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "repair",
                     *       "id": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "version": 1,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": null,
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039",
                     *       "missing": null,
                     *       "ground": "conduct-corrected",
                     *       "statement": "All of it has been put right, and the fine is paid.",
                     *       "fields": {
                     *         "corrected": "The storage was rebuilt; the report of the inspection of 3 December 2026 says so.",
                     *         "performed": "The fine of 3 was paid on 25 November 2026; receipt 2026-0917.",
                     *         "performedOn": "2026-11-25",
                     *         "pledge": "We keep to the Food Safety Law and publish the reports of our inspections."
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "market-regulation"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for repair */
                id: components["parameters"]["RepairId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "repair",
                     *       "id": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "version": 4,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MR-0002",
                     *           "name": "Hui Shen"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       },
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039",
                     *       "missing": null,
                     *       "ground": "conduct-corrected",
                     *       "statement": "All of it has been put right, and the fine is paid.",
                     *       "fields": {
                     *         "corrected": "The storage was rebuilt; the report of the inspection of 3 December 2026 says so.",
                     *         "performed": "The fine of 3 was paid on 25 November 2026; receipt 2026-0917.",
                     *         "performedOn": "2026-11-25",
                     *         "pledge": "We keep to the Food Safety Law and publish the reports of our inspections."
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "market-regulation"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null,
                     *       "about": {
                     *         "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039",
                     *         "item": "administrative-penalties",
                     *         "catalogVersion": 1,
                     *         "formatVersion": 1,
                     *         "status": "active",
                     *         "provider": "market-regulation",
                     *         "subjectName": "云岭鲜品食品有限公司",
                     *         "documentNumber": "市监罚〔2026〕105号",
                     *         "authority": {
                     *           "name": "市市场监督管理局",
                     *           "code": "11990100MB0X0Y001E"
                     *         },
                     *         "decidedOn": "2026-03-12",
                     *         "untrustworthiness": "general",
                     *         "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *         "lastDay": "2027-03-12",
                     *         "noticeExemption": {
                     *           "law": "Food Safety Law",
                     *           "article": "Art. 118"
                     *         },
                     *         "correctedAt": null,
                     *         "annotations": [
                     *           {
                     *             "kind": "repair",
                     *             "application": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *             "mark": "noted",
                     *             "since": "2027-03-01T01:00:00.000Z",
                     *             "dueAt": "2027-03-11T16:00:00.000Z",
                     *             "lastDay": "2027-03-11",
                     *             "overdue": false,
                     *             "text": "Its repair is applied for; the unit that recorded it decides."
                     *           }
                     *         ],
                     *         "content": {
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "subjectCategory": "legal-person-or-organization",
                     *           "legalRepresentative": "沈云岭",
                     *           "legalRepresentativeDocumentType": "身份证",
                     *           "legalRepresentativeDocumentNumber": "990101188804120015",
                     *           "documentNumber": "市监罚〔2026〕105号",
                     *           "procedure": "02",
                     *           "violationType": "经营超过保质期的食品",
                     *           "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *           "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *           "penaltyKinds": [
                     *             "罚款",
                     *             "没收违法所得"
                     *           ],
                     *           "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *           "fineInTenThousandYuan": 5,
                     *           "confiscationInTenThousandYuan": 1.2,
                     *           "decidedOn": "2026-03-12",
                     *           "penaltyValidUntil": "2027-03-12",
                     *           "disclosedUntil": "2027-03-12",
                     *           "authorityName": "市市场监督管理局",
                     *           "authorityCode": "11990100MB0X0Y001E",
                     *           "providerName": "市市场监督管理局",
                     *           "providerCode": "11990100MB0X0Y001E"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationWithRecord"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for repair */
                id: components["parameters"]["RepairId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["WithdrawApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "repair",
                     *       "id": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000079",
                     *       "version": 2,
                     *       "status": "withdrawn",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    claimRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for repair */
                id: components["parameters"]["RepairId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ClaimApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "repair",
                     *       "id": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "version": 2,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MR-0003",
                     *           "name": "Qiao Lan"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    releaseRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for repair */
                id: components["parameters"]["RepairId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReleaseApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "repair",
                     *       "id": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "version": 3,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    assignRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for repair */
                id: components["parameters"]["RepairId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "official": {
                 *         "id": "MR-0002",
                 *         "name": "Hui Shen"
                 *       },
                 *       "reason": "The handler is on leave until the day on which it is due."
                 *     }
                 */
                "application/json": components["schemas"]["AssignApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "repair",
                     *       "id": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "version": 4,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MR-0002",
                     *           "name": "Hui Shen"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    decideRepair: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for repair */
                id: components["parameters"]["RepairId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "granted",
                 *       "reasons": "Each condition was checked and is met; the record is repaired."
                 *     }
                 */
                "application/json": components["schemas"]["DecideRepair"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "repair",
                     *       "id": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "version": 5,
                     *       "status": "decided",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MR-0002",
                     *           "name": "Hui Shen"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       },
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039",
                     *       "missing": null,
                     *       "ground": "conduct-corrected",
                     *       "statement": "All of it has been put right, and the fine is paid.",
                     *       "fields": {
                     *         "corrected": "The storage was rebuilt; the report of the inspection of 3 December 2026 says so.",
                     *         "performed": "The fine of 3 was paid on 25 November 2026; receipt 2026-0917.",
                     *         "performedOn": "2026-11-25",
                     *         "pledge": "We keep to the Food Safety Law and publish the reports of our inspections."
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "market-regulation"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": {
                     *         "at": "2027-03-01T01:00:00.000Z",
                     *         "outcome": "granted",
                     *         "official": {
                     *           "id": "MR-0002",
                     *           "name": "Hui Shen"
                     *         },
                     *         "asked": null,
                     *         "unmet": [],
                     *         "concluded": null,
                     *         "document": null,
                     *         "answerBy": null,
                     *         "answerLastDay": null,
                     *         "answer": null,
                     *         "reasons": "Each condition was checked and is met; the record is repaired."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    askRepairExpunging: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for repair */
                id: components["parameters"]["RepairId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "information": "illness-or-medical-history",
                 *       "document": "Request for expunging 2026-16",
                 *       "reasons": "What is written in it holds what Art. 16 prohibits from being collected."
                 *     }
                 */
                "application/json": components["schemas"]["AskExpungement"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075-00003o",
                     *       "version": 1,
                     *       "status": "asked",
                     *       "record": null,
                     *       "application": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "provider": "market-regulation",
                     *       "information": "illness-or-medical-history",
                     *       "askedAt": "2027-03-01T01:00:00.000Z",
                     *       "asked": {
                     *         "unit": "management-body",
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "document": "Request for expunging 2026-16",
                     *         "reasons": "What is written in it holds what Art. 16 prohibits from being collected."
                     *       },
                     *       "dueAt": "2027-03-06T16:00:00.000Z",
                     *       "lastDay": "2027-03-06",
                     *       "overdue": false,
                     *       "decision": null,
                     *       "remaining": null
                     *     }
                     */
                    "application/json": components["schemas"]["Expungement"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readRepairPublished: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for repair */
                id: components["parameters"]["RepairId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application": "rep_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000039-40008000000000000075",
                     *       "by": "云岭鲜品食品有限公司",
                     *       "at": "2027-03-01T01:00:00.000Z",
                     *       "text": "We keep to the Food Safety Law and publish the reports of our inspections."
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedWord"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    raiseNondisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j",
                 *       "statement": "It names a product that is no longer made.",
                 *       "understood": true
                 *     }
                 */
                "application/json": components["schemas"]["RaiseNondisclosure"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "nondisclosure",
                     *       "id": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "version": 1,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": null,
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j",
                     *       "missing": null,
                     *       "ground": "own-wish",
                     *       "statement": "It names a product that is no longer made.",
                     *       "fields": {
                     *         "understood": "true"
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "nondisclosure",
                     *       "id": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "version": 1,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": null,
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j",
                     *       "missing": null,
                     *       "ground": "own-wish",
                     *       "statement": "It names a product that is no longer made.",
                     *       "fields": {
                     *         "understood": "true"
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readNondisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for non-disclosure */
                id: components["parameters"]["NondisclosureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "nondisclosure",
                     *       "id": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "version": 4,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       },
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j",
                     *       "missing": null,
                     *       "ground": "own-wish",
                     *       "statement": "It names a product that is no longer made.",
                     *       "fields": {
                     *         "understood": "true"
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null,
                     *       "about": {
                     *         "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j",
                     *         "item": "commendations",
                     *         "catalogVersion": 1,
                     *         "formatVersion": 1,
                     *         "status": "active",
                     *         "provider": "market-regulation",
                     *         "subjectName": "云岭鲜品食品有限公司",
                     *         "documentNumber": "市监表〔2026〕3号",
                     *         "authority": {
                     *           "name": "市市场监督管理局",
                     *           "code": "11990100MB0X0Y001E"
                     *         },
                     *         "decidedOn": "2026-03-12",
                     *         "untrustworthiness": null,
                     *         "recordedUntil": "2031-03-12T16:00:00.000Z",
                     *         "lastDay": "2031-03-12",
                     *         "noticeExemption": null,
                     *         "correctedAt": null,
                     *         "annotations": [
                     *           {
                     *             "kind": "nondisclosure",
                     *             "application": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *             "mark": "noted",
                     *             "since": "2027-03-01T01:00:00.000Z",
                     *             "dueAt": "2027-03-11T16:00:00.000Z",
                     *             "lastDay": "2027-03-11",
                     *             "overdue": false,
                     *             "text": "Its subject wishes that it is not disclosed; that is being decided."
                     *           }
                     *         ],
                     *         "content": {
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "subjectCategory": "legal-person-or-organization",
                     *           "honour": "2026年度诚信经营示范单位",
                     *           "merits": "由沈云岭牵头，连续三年公开检验报告。",
                     *           "documentNumber": "市监表〔2026〕3号",
                     *           "decidedOn": "2026-03-12",
                     *           "authorityName": "市市场监督管理局",
                     *           "authorityCode": "11990100MB0X0Y001E"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationWithRecord"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawNondisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for non-disclosure */
                id: components["parameters"]["NondisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["WithdrawApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "nondisclosure",
                     *       "id": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "version": 7,
                     *       "status": "withdrawn",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    claimNondisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for non-disclosure */
                id: components["parameters"]["NondisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ClaimApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "nondisclosure",
                     *       "id": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "version": 2,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0002",
                     *           "name": "Qiao Lan"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    releaseNondisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for non-disclosure */
                id: components["parameters"]["NondisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReleaseApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "nondisclosure",
                     *       "id": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "version": 3,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    assignNondisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for non-disclosure */
                id: components["parameters"]["NondisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "official": {
                 *         "id": "MB-0001",
                 *         "name": "Yan Su"
                 *       },
                 *       "reason": "The handler is on leave until the day on which it is due."
                 *     }
                 */
                "application/json": components["schemas"]["AssignApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "nondisclosure",
                     *       "id": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "version": 4,
                     *       "status": "open",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    decideNondisclosure: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for non-disclosure */
                id: components["parameters"]["NondisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "granted",
                 *       "reasons": "It is to the firm’s credit, and the wish is its own."
                 *     }
                 */
                "application/json": components["schemas"]["DecideNondisclosure"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "nondisclosure",
                     *       "id": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "version": 5,
                     *       "status": "decided",
                     *       "dueAt": "2027-03-11T16:00:00.000Z",
                     *       "lastDay": "2027-03-11",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       },
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j",
                     *       "missing": null,
                     *       "ground": "own-wish",
                     *       "statement": "It names a product that is no longer made.",
                     *       "fields": {
                     *         "understood": "true"
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": {
                     *         "at": "2027-03-01T01:00:00.000Z",
                     *         "outcome": "granted",
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "asked": null,
                     *         "unmet": [],
                     *         "concluded": null,
                     *         "document": null,
                     *         "answerBy": null,
                     *         "answerLastDay": null,
                     *         "answer": null,
                     *         "reasons": "It is to the firm’s credit, and the wish is its own."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    askNondisclosureExpunging: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of an application for non-disclosure */
                id: components["parameters"]["NondisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "information": "illness-or-medical-history",
                 *       "document": "Request for expunging 2026-16",
                 *       "reasons": "What is written in it holds what Art. 16 prohibits from being collected."
                 *     }
                 */
                "application/json": components["schemas"]["AskExpungement"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080-000043",
                     *       "version": 1,
                     *       "status": "asked",
                     *       "record": null,
                     *       "application": "non_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003j-40008000000000000080",
                     *       "provider": "market-regulation",
                     *       "information": "illness-or-medical-history",
                     *       "askedAt": "2027-03-01T01:00:00.000Z",
                     *       "asked": {
                     *         "unit": "management-body",
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "document": "Request for expunging 2026-16",
                     *         "reasons": "What is written in it holds what Art. 16 prohibits from being collected."
                     *       },
                     *       "dueAt": "2027-03-06T16:00:00.000Z",
                     *       "lastDay": "2027-03-06",
                     *       "overdue": false,
                     *       "decision": null,
                     *       "remaining": null
                     *     }
                     */
                    "application/json": components["schemas"]["Expungement"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    raiseSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h",
                 *       "ground": "litigation",
                 *       "statement": "A suit against the decision was brought on 30 November 2026.",
                 *       "document": "Case (2026) first instance 188"
                 *     }
                 */
                "application/json": components["schemas"]["RaiseSuspension"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "suspension",
                     *       "id": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *       "version": 1,
                     *       "status": "open",
                     *       "dueAt": "2027-05-30T16:00:00.000Z",
                     *       "lastDay": "2027-05-30",
                     *       "overdue": false,
                     *       "handler": null,
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h",
                     *       "missing": null,
                     *       "ground": "litigation",
                     *       "statement": "A suit against the decision was brought on 30 November 2026.",
                     *       "fields": {
                     *         "document": "Case (2026) first instance 188"
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationRaised"];
                };
            };
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "suspension",
                     *       "id": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *       "version": 1,
                     *       "status": "open",
                     *       "dueAt": "2027-05-30T16:00:00.000Z",
                     *       "lastDay": "2027-05-30",
                     *       "overdue": false,
                     *       "handler": null,
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h",
                     *       "missing": null,
                     *       "ground": "litigation",
                     *       "statement": "A suit against the decision was brought on 30 November 2026.",
                     *       "fields": {
                     *         "document": "Case (2026) first instance 188"
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a suspension of disclosure */
                id: components["parameters"]["SuspensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "suspension",
                     *       "id": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *       "version": 4,
                     *       "status": "open",
                     *       "dueAt": "2027-05-30T16:00:00.000Z",
                     *       "lastDay": "2027-05-30",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       },
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h",
                     *       "missing": null,
                     *       "ground": "litigation",
                     *       "statement": "A suit against the decision was brought on 30 November 2026.",
                     *       "fields": {
                     *         "document": "Case (2026) first instance 188"
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": null,
                     *       "about": {
                     *         "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h",
                     *         "item": "administrative-penalties",
                     *         "catalogVersion": 1,
                     *         "formatVersion": 1,
                     *         "status": "active",
                     *         "provider": "market-regulation",
                     *         "subjectName": "云岭鲜品食品有限公司",
                     *         "documentNumber": "市监罚〔2026〕106号",
                     *         "authority": {
                     *           "name": "市市场监督管理局",
                     *           "code": "11990100MB0X0Y001E"
                     *         },
                     *         "decidedOn": "2026-03-12",
                     *         "untrustworthiness": "general",
                     *         "recordedUntil": "2027-03-12T16:00:00.000Z",
                     *         "lastDay": "2027-03-12",
                     *         "noticeExemption": {
                     *           "law": "Food Safety Law",
                     *           "article": "Art. 118"
                     *         },
                     *         "correctedAt": null,
                     *         "annotations": [
                     *           {
                     *             "kind": "suspension",
                     *             "application": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *             "mark": "suspended",
                     *             "since": "2027-03-01T01:00:00.000Z",
                     *             "dueAt": null,
                     *             "lastDay": null,
                     *             "overdue": false,
                     *             "text": "Its disclosure is suspended while proceedings about it run; only its subject and who corrects or withdraws it see it."
                     *           }
                     *         ],
                     *         "content": {
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "subjectCategory": "legal-person-or-organization",
                     *           "legalRepresentative": "沈云岭",
                     *           "legalRepresentativeDocumentType": "身份证",
                     *           "legalRepresentativeDocumentNumber": "990101188804120015",
                     *           "documentNumber": "市监罚〔2026〕106号",
                     *           "procedure": "02",
                     *           "violationType": "经营超过保质期的食品",
                     *           "facts": "2026年2月抽查发现该单位销售超过保质期的预包装食品48件，货值金额0.8万元。",
                     *           "legalBasis": "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
                     *           "penaltyKinds": [
                     *             "罚款",
                     *             "没收违法所得"
                     *           ],
                     *           "penalty": "罚款5万元；没收违法所得1.2万元。",
                     *           "fineInTenThousandYuan": 5,
                     *           "confiscationInTenThousandYuan": 1.2,
                     *           "decidedOn": "2026-03-12",
                     *           "penaltyValidUntil": "2027-03-12",
                     *           "disclosedUntil": "2027-03-12",
                     *           "authorityName": "市市场监督管理局",
                     *           "authorityCode": "11990100MB0X0Y001E",
                     *           "providerName": "市市场监督管理局",
                     *           "providerCode": "11990100MB0X0Y001E"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationWithRecord"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    claimSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a suspension of disclosure */
                id: components["parameters"]["SuspensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ClaimApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "suspension",
                     *       "id": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *       "version": 2,
                     *       "status": "open",
                     *       "dueAt": "2027-05-30T16:00:00.000Z",
                     *       "lastDay": "2027-05-30",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0002",
                     *           "name": "Qiao Lan"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    releaseSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a suspension of disclosure */
                id: components["parameters"]["SuspensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReleaseApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "suspension",
                     *       "id": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *       "version": 3,
                     *       "status": "open",
                     *       "dueAt": "2027-05-30T16:00:00.000Z",
                     *       "lastDay": "2027-05-30",
                     *       "overdue": false,
                     *       "handler": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    assignSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a suspension of disclosure */
                id: components["parameters"]["SuspensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "official": {
                 *         "id": "MB-0001",
                 *         "name": "Yan Su"
                 *       },
                 *       "reason": "The handler is on leave until the day on which it is due."
                 *     }
                 */
                "application/json": components["schemas"]["AssignApplication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "suspension",
                     *       "id": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *       "version": 4,
                     *       "status": "open",
                     *       "dueAt": "2027-05-30T16:00:00.000Z",
                     *       "lastDay": "2027-05-30",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationInHand"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    decideSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a suspension of disclosure */
                id: components["parameters"]["SuspensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "ended",
                 *       "reasons": "The judgment is final; nothing else about it is reported.",
                 *       "concluded": {
                 *         "how": "final-judgment",
                 *         "on": "2027-02-26",
                 *         "document": "Judgment (2026) final 12"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DecideSuspension"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "suspension",
                     *       "id": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *       "version": 5,
                     *       "status": "decided",
                     *       "dueAt": "2027-05-30T16:00:00.000Z",
                     *       "lastDay": "2027-05-30",
                     *       "overdue": false,
                     *       "handler": {
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "since": "2027-03-01T01:00:00.000Z"
                     *       },
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h",
                     *       "missing": null,
                     *       "ground": "litigation",
                     *       "statement": "A suit against the decision was brought on 30 November 2026.",
                     *       "fields": {
                     *         "document": "Case (2026) first instance 188"
                     *       },
                     *       "wording": "as-written",
                     *       "reporter": null,
                     *       "markedAt": "2027-03-01T01:00:00.000Z",
                     *       "decides": [
                     *         "management-body"
                     *       ],
                     *       "receivedAt": "2027-03-01T01:00:00.000Z",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "decision": {
                     *         "at": "2027-03-01T01:00:00.000Z",
                     *         "outcome": "ended",
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "asked": null,
                     *         "unmet": [],
                     *         "concluded": {
                     *           "how": "final-judgment",
                     *           "on": "2027-02-26"
                     *         },
                     *         "document": "Judgment (2026) final 12",
                     *         "answerBy": null,
                     *         "answerLastDay": null,
                     *         "answer": null,
                     *         "reasons": "The judgment is final; nothing else about it is reported."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    askSuspensionExpunging: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a suspension of disclosure */
                id: components["parameters"]["SuspensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "information": "illness-or-medical-history",
                 *       "document": "Request for expunging 2026-16",
                 *       "reasons": "What is written in it holds what Art. 16 prohibits from being collected."
                 *     }
                 */
                "application/json": components["schemas"]["AskExpungement"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084-000047",
                     *       "version": 1,
                     *       "status": "asked",
                     *       "record": null,
                     *       "application": "sus_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000003h-40008000000000000084",
                     *       "provider": "market-regulation",
                     *       "information": "illness-or-medical-history",
                     *       "askedAt": "2027-03-01T01:00:00.000Z",
                     *       "asked": {
                     *         "unit": "management-body",
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         },
                     *         "document": "Request for expunging 2026-16",
                     *         "reasons": "What is written in it holds what Art. 16 prohibits from being collected."
                     *       },
                     *       "dueAt": "2027-03-06T16:00:00.000Z",
                     *       "lastDay": "2027-03-06",
                     *       "overdue": false,
                     *       "decision": null,
                     *       "remaining": null
                     *     }
                     */
                    "application/json": components["schemas"]["Expungement"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    startJointResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021",
                 *       "measure": "restricted-procurement-and-subsidies",
                 *       "reason": "Designated for serious harm to health; the designation stands."
                 *     }
                 */
                "application/json": components["schemas"]["StartJointResponse"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "jnt_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000022",
                     *       "version": 1,
                     *       "status": "asked",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021",
                     *       "measure": "restricted-procurement-and-subsidies",
                     *       "measureName": "Restrictions in government procurement, land transfer and subsidies",
                     *       "basis": "Regulations on social credit, Art. 20(3), 20(4), 21, 25",
                     *       "initiator": "market-regulation",
                     *       "official": {
                     *         "id": "MR-0001",
                     *         "name": "Lin Zhao"
                     *       },
                     *       "reason": "Designated for serious harm to health; the designation stands.",
                     *       "startedAt": "2026-12-11T16:00:00.000Z",
                     *       "dueAt": "2026-12-27T16:00:00.000Z",
                     *       "lastDay": "2026-12-27",
                     *       "paused": null,
                     *       "ended": null,
                     *       "units": [
                     *         {
                     *           "unit": "procurement-centre",
                     *           "state": "asked",
                     *           "answeredAt": null,
                     *           "late": false,
                     *           "official": null,
                     *           "text": null,
                     *           "lifting": null
                     *         },
                     *         {
                     *           "unit": "housing",
                     *           "state": "asked",
                     *           "answeredAt": null,
                     *           "late": false,
                     *           "official": null,
                     *           "text": null,
                     *           "lifting": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointResponse"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readJointResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the joint response */
                id: components["parameters"]["JointResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "jnt_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000022",
                     *       "version": 2,
                     *       "status": "asked",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021",
                     *       "measure": "restricted-procurement-and-subsidies",
                     *       "measureName": "Restrictions in government procurement, land transfer and subsidies",
                     *       "basis": "Regulations on social credit, Art. 20(3), 20(4), 21, 25",
                     *       "initiator": "market-regulation",
                     *       "official": {
                     *         "id": "MR-0001",
                     *         "name": "Lin Zhao"
                     *       },
                     *       "reason": "Designated for serious harm to health; the designation stands.",
                     *       "startedAt": "2026-12-11T16:00:00.000Z",
                     *       "dueAt": "2026-12-27T16:00:00.000Z",
                     *       "lastDay": "2026-12-27",
                     *       "paused": null,
                     *       "ended": null,
                     *       "units": [
                     *         {
                     *           "unit": "procurement-centre",
                     *           "state": "implemented",
                     *           "answeredAt": "2026-12-11T16:00:00.000Z",
                     *           "late": false,
                     *           "official": {
                     *             "id": "PC-0001",
                     *             "name": "Wu Min"
                     *           },
                     *           "text": "Excluded from tender 2026-188 and from the funds of this year.",
                     *           "lifting": null
                     *         },
                     *         {
                     *           "unit": "housing",
                     *           "state": "asked",
                     *           "answeredAt": null,
                     *           "late": false,
                     *           "official": null,
                     *           "text": null,
                     *           "lifting": null
                     *         }
                     *       ],
                     *       "target": {
                     *         "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021",
                     *         "item": "serious-untrustworthiness-designations",
                     *         "catalogVersion": 1,
                     *         "formatVersion": 1,
                     *         "status": "active",
                     *         "provider": "market-regulation",
                     *         "subjectName": "云岭鲜品食品有限公司",
                     *         "documentNumber": "市监列〔2026〕1号",
                     *         "authority": {
                     *           "name": "市市场监督管理局",
                     *           "code": "11990100MB0X0Y001E"
                     *         },
                     *         "decidedOn": "2026-11-20",
                     *         "untrustworthiness": "serious",
                     *         "recordedUntil": "2031-11-20T16:00:00.000Z",
                     *         "lastDay": "2031-11-20",
                     *         "noticeExemption": {
                     *           "law": "Food Safety Law",
                     *           "article": "Art. 118"
                     *         },
                     *         "correctedAt": null,
                     *         "annotations": [],
                     *         "content": {
                     *           "subjectKind": "organization",
                     *           "subjectName": "云岭鲜品食品有限公司",
                     *           "list": "food-safety",
                     *           "ground": "harm-to-health-or-safety",
                     *           "standardLevel": "national",
                     *           "standardName": "《市场监督管理严重违法失信名单管理办法》",
                     *           "facts": "在食品中添加非食用物质。",
                     *           "legalBasis": "《中华人民共和国食品安全法》第一百二十三条",
                     *           "documentNumber": "市监列〔2026〕1号",
                     *           "decidedOn": "2026-11-20",
                     *           "authorityName": "市市场监督管理局",
                     *           "authorityCode": "11990100MB0X0Y001E"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["JointResponseWithTarget"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the joint response */
                id: components["parameters"]["JointResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "implemented",
                 *       "action": "Excluded from tender 2026-188 and from the funds of this year."
                 *     }
                 */
                "application/json": components["schemas"]["Feedback"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "jnt_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000022",
                     *       "version": 2,
                     *       "status": "asked",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021",
                     *       "measure": "restricted-procurement-and-subsidies",
                     *       "measureName": "Restrictions in government procurement, land transfer and subsidies",
                     *       "basis": "Regulations on social credit, Art. 20(3), 20(4), 21, 25",
                     *       "initiator": "market-regulation",
                     *       "official": {
                     *         "id": "MR-0001",
                     *         "name": "Lin Zhao"
                     *       },
                     *       "reason": "Designated for serious harm to health; the designation stands.",
                     *       "startedAt": "2026-12-11T16:00:00.000Z",
                     *       "dueAt": "2026-12-27T16:00:00.000Z",
                     *       "lastDay": "2026-12-27",
                     *       "paused": null,
                     *       "ended": null,
                     *       "units": [
                     *         {
                     *           "unit": "procurement-centre",
                     *           "state": "implemented",
                     *           "answeredAt": "2026-12-11T16:00:00.000Z",
                     *           "late": false,
                     *           "official": {
                     *             "id": "PC-0001",
                     *             "name": "Wu Min"
                     *           },
                     *           "text": "Excluded from tender 2026-188 and from the funds of this year.",
                     *           "lifting": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointResponse"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    answerOnLifting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the joint response */
                id: components["parameters"]["JointResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "lifted",
                 *       "action": "Let into tenders again since today; the funds of this year are paid."
                 *     }
                 */
                "application/json": components["schemas"]["LiftingReply"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "jnt_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000022",
                     *       "version": 4,
                     *       "status": "ended",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000021",
                     *       "measure": "restricted-procurement-and-subsidies",
                     *       "measureName": "Restrictions in government procurement, land transfer and subsidies",
                     *       "basis": "Regulations on social credit, Art. 20(3), 20(4), 21, 25",
                     *       "initiator": "market-regulation",
                     *       "official": {
                     *         "id": "MR-0001",
                     *         "name": "Lin Zhao"
                     *       },
                     *       "reason": null,
                     *       "startedAt": "2026-12-11T16:00:00.000Z",
                     *       "dueAt": "2026-12-27T16:00:00.000Z",
                     *       "lastDay": "2026-12-27",
                     *       "paused": null,
                     *       "ended": {
                     *         "at": "2026-12-11T16:00:00.000Z",
                     *         "because": "deleted",
                     *         "liftBy": "2026-12-27T16:00:00.000Z",
                     *         "liftLastDay": "2026-12-27"
                     *       },
                     *       "units": [
                     *         {
                     *           "unit": "procurement-centre",
                     *           "state": "implemented",
                     *           "answeredAt": "2026-12-11T16:00:00.000Z",
                     *           "late": false,
                     *           "official": {
                     *             "id": "PC-0001",
                     *             "name": "Wu Min"
                     *           },
                     *           "text": "Excluded from tender 2026-188 and from the funds of this year.",
                     *           "lifting": {
                     *             "unit": "procurement-centre",
                     *             "state": "lifted",
                     *             "answeredAt": "2026-12-11T16:00:00.000Z",
                     *             "official": {
                     *               "id": "PC-0001",
                     *               "name": "Wu Min"
                     *             },
                     *             "late": false,
                     *             "text": "Let into tenders again since today; the funds of this year are paid."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JointResponse"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readRecall: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the recall */
                id: components["parameters"]["RecallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000002i",
                     *       "version": 1,
                     *       "status": "open",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000028",
                     *       "unit": "procurement-centre",
                     *       "because": "corrected",
                     *       "changedAt": "2026-12-11T16:00:00.000Z",
                     *       "openedAt": "2026-12-11T16:00:00.000Z",
                     *       "dueAt": "2026-12-27T16:00:00.000Z",
                     *       "lastDay": "2026-12-27",
                     *       "overdue": false,
                     *       "looks": 1,
                     *       "answer": null,
                     *       "followedBy": null,
                     *       "item": "administrative-penalties",
                     *       "provider": "market-regulation",
                     *       "newestLooks": [
                     *         {
                     *           "at": "2026-12-11T16:00:00.000Z",
                     *           "basis": "duty",
                     *           "matter": "Tender 2026-188"
                     *         }
                     *       ],
                     *       "whatToDo": "What your unit saw of this record then was corrected, deleted, withdrawn or repaired since. Stop using it, and see to what was done on it; where you need the information, inquire anew on a basis of your own. Say in time what was done: POST /v1/recalls/{id}/acknowledgements"
                     *     }
                     */
                    "application/json": components["schemas"]["Recall"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    acknowledgeRecall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the recall */
                id: components["parameters"]["RecallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "stopped",
                 *       "text": "The bid was scored anew without the record; the officials in charge were told."
                 *     }
                 */
                "application/json": components["schemas"]["Acknowledge"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rcl_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000002i",
                     *       "version": 2,
                     *       "status": "answered",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000028",
                     *       "unit": "procurement-centre",
                     *       "because": "corrected",
                     *       "changedAt": "2026-12-11T16:00:00.000Z",
                     *       "openedAt": "2026-12-11T16:00:00.000Z",
                     *       "dueAt": "2026-12-27T16:00:00.000Z",
                     *       "lastDay": "2026-12-27",
                     *       "overdue": false,
                     *       "looks": 1,
                     *       "answer": {
                     *         "at": "2026-12-11T16:00:00.000Z",
                     *         "outcome": "stopped",
                     *         "official": {
                     *           "id": "PC-0001",
                     *           "name": "Wu Min"
                     *         },
                     *         "late": false,
                     *         "text": "The bid was scored anew without the record; the officials in charge were told."
                     *       },
                     *       "followedBy": null,
                     *       "item": "administrative-penalties",
                     *       "provider": "market-regulation",
                     *       "newestLooks": [
                     *         {
                     *           "at": "2026-12-11T16:00:00.000Z",
                     *           "basis": "duty",
                     *           "matter": "Tender 2026-188"
                     *         }
                     *       ],
                     *       "whatToDo": "What your unit saw of this record then was corrected, deleted, withdrawn or repaired since. Stop using it, and see to what was done on it; where you need the information, inquire anew on a basis of your own. Say in time what was done: POST /v1/recalls/{id}/acknowledgements"
                     *     }
                     */
                    "application/json": components["schemas"]["Recall"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    askExpungement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the record; that of its notice too */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "information": "illness-or-medical-history",
                 *       "document": "Request for expunging 2026-16",
                 *       "reasons": "A column of the decision holds what Art. 16 prohibits from being collected."
                 *     }
                 */
                "application/json": components["schemas"]["AskExpungement"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000033-40008000000000000064",
                     *       "version": 1,
                     *       "status": "asked",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000033",
                     *       "application": null,
                     *       "provider": "market-regulation",
                     *       "information": "illness-or-medical-history",
                     *       "askedAt": "2026-12-11T16:00:00.000Z",
                     *       "asked": {
                     *         "unit": "market-regulation",
                     *         "official": {
                     *           "id": "MR-0001",
                     *           "name": "Lin Zhao"
                     *         },
                     *         "document": "Request for expunging 2026-16",
                     *         "reasons": "A column of the decision holds what Art. 16 prohibits from being collected."
                     *       },
                     *       "dueAt": "2026-12-17T16:00:00.000Z",
                     *       "lastDay": "2026-12-17",
                     *       "overdue": false,
                     *       "decision": null,
                     *       "remaining": null
                     *     }
                     */
                    "application/json": components["schemas"]["Expungement"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readExpungement: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the expungement */
                id: components["parameters"]["ExpungementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000033-40008000000000000064",
                     *       "version": 1,
                     *       "status": "asked",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000033",
                     *       "application": null,
                     *       "provider": "market-regulation",
                     *       "information": "illness-or-medical-history",
                     *       "askedAt": "2026-12-11T16:00:00.000Z",
                     *       "asked": {
                     *         "unit": "market-regulation",
                     *         "official": {
                     *           "id": "MR-0001",
                     *           "name": "Lin Zhao"
                     *         },
                     *         "document": "Request for expunging 2026-16",
                     *         "reasons": "A column of the decision holds what Art. 16 prohibits from being collected."
                     *       },
                     *       "dueAt": "2026-12-17T16:00:00.000Z",
                     *       "lastDay": "2026-12-17",
                     *       "overdue": false,
                     *       "decision": null,
                     *       "remaining": null
                     *     }
                     */
                    "application/json": components["schemas"]["Expungement"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    decideExpungement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the expungement */
                id: components["parameters"]["ExpungementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "expunge",
                 *       "document": "Order of supervision 2026-17",
                 *       "reasons": "The file bears it out: the column is not to be held."
                 *     }
                 */
                "application/json": components["schemas"]["DecideExpungement"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000033-40008000000000000064",
                     *       "version": 2,
                     *       "status": "confirmed",
                     *       "record": "rec_Ynw6i82MWacZGu35mV-rYu_1k9itac008008000000000033",
                     *       "application": null,
                     *       "provider": "market-regulation",
                     *       "information": "illness-or-medical-history",
                     *       "askedAt": "2026-12-11T16:00:00.000Z",
                     *       "asked": {
                     *         "unit": "market-regulation",
                     *         "official": {
                     *           "id": "MR-0001",
                     *           "name": "Lin Zhao"
                     *         },
                     *         "document": "Request for expunging 2026-16",
                     *         "reasons": "A column of the decision holds what Art. 16 prohibits from being collected."
                     *       },
                     *       "dueAt": "2026-12-17T16:00:00.000Z",
                     *       "lastDay": "2026-12-17",
                     *       "overdue": false,
                     *       "decision": {
                     *         "at": "2026-12-11T16:00:00.000Z",
                     *         "outcome": "expunge",
                     *         "official": {
                     *           "id": "SV-0001",
                     *           "name": "Ning Fu"
                     *         },
                     *         "document": "Order of supervision 2026-17",
                     *         "reasons": "The file bears it out: the column is not to be held."
                     *       },
                     *       "remaining": {
                     *         "events": [],
                     *         "rows": false,
                     *         "answersUntil": null,
                     *         "filesUntil": null,
                     *         "reasons": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Expungement"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readWorklist: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "case": "obj_Ynw6i82MWacZGu35mV-rYu_1k9itac00800800000000000h-40008000000000000012",
                     *           "unit": "management-body",
                     *           "what": "decide-objection",
                     *           "dueAt": "2026-12-22T16:00:00.000Z",
                     *           "lastDay": "2026-12-22",
                     *           "overdue": false,
                     *           "handler": {
                     *             "id": "MB-0001",
                     *             "name": "Yan Su"
                     *           }
                     *         }
                     *       ],
                     *       "cursor": null,
                     *       "damaged": []
                     *     }
                     */
                    "application/json": components["schemas"]["WorklistPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listPublications: {
        parameters: {
            query: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
                /** @description Of which kind */
                what: "items" | "measures" | "units" | "calendars" | "word-lists" | "norms" | "service-numbers" | "formats" | "pledge-matters";
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "pub_service-numbers_1k9itac00800800000000002l",
                     *           "caseVersion": 2,
                     *           "status": "withdrawn",
                     *           "what": "service-numbers",
                     *           "name": "credit-desk",
                     *           "content": {
                     *             "number": "12315",
                     *             "hours": {
                     *               "zh": "周一至周五 9:00 至 17:00",
                     *               "en": "Monday to Friday, 9:00 to 17:00"
                     *             },
                     *             "for": {
                     *               "zh": "咨询告知、异议和信用修复",
                     *               "en": "Questions about notices, objections and credit repair"
                     *             }
                     *           },
                     *           "draftedAt": "2026-12-11T16:00:00.000Z",
                     *           "draftedBy": {
                     *             "id": "CD-0001",
                     *             "name": "He Ping"
                     *           },
                     *           "replaces": 1,
                     *           "version": null,
                     *           "approvedAt": null,
                     *           "approvedBy": null,
                     *           "approvalDocument": null,
                     *           "effectiveAt": null,
                     *           "consultation": null,
                     *           "assessment": null,
                     *           "next": "It is withdrawn: nothing more is done on it. A change is a new draft"
                     *         },
                     *         {
                     *           "id": "pub_service-numbers_1k9itac00800800000000002k",
                     *           "caseVersion": 2,
                     *           "status": "published",
                     *           "what": "service-numbers",
                     *           "name": "credit-desk",
                     *           "content": {
                     *             "number": "12345",
                     *             "hours": {
                     *               "zh": "周一至周五 9:00 至 17:00",
                     *               "en": "Monday to Friday, 9:00 to 17:00"
                     *             },
                     *             "for": {
                     *               "zh": "咨询告知、异议和信用修复",
                     *               "en": "Questions about notices, objections and credit repair"
                     *             }
                     *           },
                     *           "draftedAt": "2026-12-11T16:00:00.000Z",
                     *           "draftedBy": {
                     *             "id": "CD-0001",
                     *             "name": "He Ping"
                     *           },
                     *           "replaces": null,
                     *           "version": 1,
                     *           "approvedAt": "2026-12-11T16:00:00.000Z",
                     *           "approvedBy": {
                     *             "id": "CD-0002",
                     *             "name": "Tang Wei"
                     *           },
                     *           "approvalDocument": null,
                     *           "effectiveAt": "2026-12-18T16:00:00.000Z",
                     *           "consultation": null,
                     *           "assessment": null,
                     *           "next": "It is published, and in effect from its instant on. A change is a new draft"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    draftPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": "service-numbers",
                 *       "name": "credit-desk",
                 *       "content": {
                 *         "number": "12345",
                 *         "hours": {
                 *           "zh": "周一至周五 9:00 至 17:00",
                 *           "en": "Monday to Friday, 9:00 to 17:00"
                 *         },
                 *         "for": {
                 *           "zh": "咨询告知、异议和信用修复",
                 *           "en": "Questions about notices, objections and credit repair"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DraftPublication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pub_service-numbers_1k9itac00800800000000002k",
                     *       "caseVersion": 1,
                     *       "status": "draft",
                     *       "what": "service-numbers",
                     *       "name": "credit-desk",
                     *       "content": {
                     *         "number": "12345",
                     *         "hours": {
                     *           "zh": "周一至周五 9:00 至 17:00",
                     *           "en": "Monday to Friday, 9:00 to 17:00"
                     *         },
                     *         "for": {
                     *           "zh": "咨询告知、异议和信用修复",
                     *           "en": "Questions about notices, objections and credit repair"
                     *         }
                     *       },
                     *       "draftedAt": "2026-12-11T16:00:00.000Z",
                     *       "draftedBy": {
                     *         "id": "CD-0001",
                     *         "name": "He Ping"
                     *       },
                     *       "replaces": null,
                     *       "version": null,
                     *       "approvedAt": null,
                     *       "approvedBy": null,
                     *       "approvalDocument": null,
                     *       "effectiveAt": null,
                     *       "consultation": null,
                     *       "assessment": null,
                     *       "next": "Another named official of the department approves it: POST /v1/publications/{id}/approvals"
                     *     }
                     */
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the draft */
                id: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pub_service-numbers_1k9itac00800800000000002k",
                     *       "caseVersion": 1,
                     *       "status": "draft",
                     *       "what": "service-numbers",
                     *       "name": "credit-desk",
                     *       "content": {
                     *         "number": "12345",
                     *         "hours": {
                     *           "zh": "周一至周五 9:00 至 17:00",
                     *           "en": "Monday to Friday, 9:00 to 17:00"
                     *         },
                     *         "for": {
                     *           "zh": "咨询告知、异议和信用修复",
                     *           "en": "Questions about notices, objections and credit repair"
                     *         }
                     *       },
                     *       "draftedAt": "2026-12-11T16:00:00.000Z",
                     *       "draftedBy": {
                     *         "id": "CD-0001",
                     *         "name": "He Ping"
                     *       },
                     *       "replaces": null,
                     *       "version": null,
                     *       "approvedAt": null,
                     *       "approvedBy": null,
                     *       "approvalDocument": null,
                     *       "effectiveAt": null,
                     *       "consultation": null,
                     *       "assessment": null,
                     *       "next": "Another named official of the department approves it: POST /v1/publications/{id}/approvals"
                     *     }
                     */
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    openComments: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the draft */
                id: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assessment": true,
                 *       "reasons": "It says what is recorded of people and for how long."
                 *     }
                 */
                "application/json": components["schemas"]["OpenComments"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pub_items_1kfv9jtk0800800000000004g",
                     *       "caseVersion": 2,
                     *       "status": "consulting",
                     *       "what": "items",
                     *       "name": "commendations",
                     *       "content": {
                     *         "name": {
                     *           "zh": "表彰奖励",
                     *           "en": "Commendations and rewards"
                     *         },
                     *         "category": "commendations-and-service",
                     *         "nature": "trustworthy",
                     *         "noticeBefore": false,
                     *         "format": "commendation",
                     *         "providers": [
                     *           "market-regulation",
                     *           "transport"
                     *         ],
                     *         "frequency": {
                     *           "days": 7
                     *         },
                     *         "recordingPeriod": {
                     *           "years": 5
                     *         },
                     *         "scopeOfUse": [
                     *           "permits-inspections-penalties",
                     *           "procurement-and-projects"
                     *         ],
                     *         "openForOrganizations": true,
                     *         "exemptions": [],
                     *         "inclusions": []
                     *       },
                     *       "draftedAt": "2027-03-01T01:00:00.000Z",
                     *       "draftedBy": {
                     *         "id": "CD-0001",
                     *         "name": "He Ping"
                     *       },
                     *       "replaces": 1,
                     *       "version": null,
                     *       "approvedAt": null,
                     *       "approvedBy": null,
                     *       "approvalDocument": null,
                     *       "effectiveAt": null,
                     *       "consultation": {
                     *         "openedAt": "2027-03-01T01:00:00.000Z",
                     *         "openedBy": {
                     *           "id": "CD-0001",
                     *           "name": "He Ping"
                     *         },
                     *         "until": "2027-03-31T16:00:00.000Z",
                     *         "lastDay": "2027-03-31",
                     *         "decideBy": "2027-05-30T16:00:00.000Z",
                     *         "decideLastDay": "2027-05-30",
                     *         "comments": 0,
                     *         "answered": 0
                     *       },
                     *       "assessment": {
                     *         "owed": true,
                     *         "reasons": "It says what is recorded of people and for how long.",
                     *         "entered": null
                     *       },
                     *       "next": "Comments are taken until its last day; answer each: POST /v1/comments/{id}/answers. After it, experts assess it: POST /v1/publications/{id}/assessments; then an official who did not draft it enters the approval of the government. It is not changed meanwhile: another text is another draft, with a period for comments of its own (Art. 9)"
                     *     }
                     */
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    enterAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the draft */
                id: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": "Report of experts 2026-3",
                 *       "experts": "Three professors of administrative law",
                 *       "givenOn": "2027-04-01",
                 *       "conclusion": "It is lawful, and records no more than is needed."
                 *     }
                 */
                "application/json": components["schemas"]["EnterAssessment"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pub_items_1kfv9jtk0800800000000004g",
                     *       "caseVersion": 5,
                     *       "status": "assessed",
                     *       "what": "items",
                     *       "name": "commendations",
                     *       "content": {
                     *         "name": {
                     *           "zh": "表彰奖励",
                     *           "en": "Commendations and rewards"
                     *         },
                     *         "category": "commendations-and-service",
                     *         "nature": "trustworthy",
                     *         "noticeBefore": false,
                     *         "format": "commendation",
                     *         "providers": [
                     *           "market-regulation",
                     *           "transport"
                     *         ],
                     *         "frequency": {
                     *           "days": 7
                     *         },
                     *         "recordingPeriod": {
                     *           "years": 5
                     *         },
                     *         "scopeOfUse": [
                     *           "permits-inspections-penalties",
                     *           "procurement-and-projects"
                     *         ],
                     *         "openForOrganizations": true,
                     *         "exemptions": [],
                     *         "inclusions": []
                     *       },
                     *       "draftedAt": "2027-03-01T01:00:00.000Z",
                     *       "draftedBy": {
                     *         "id": "CD-0001",
                     *         "name": "He Ping"
                     *       },
                     *       "replaces": 1,
                     *       "version": null,
                     *       "approvedAt": null,
                     *       "approvedBy": null,
                     *       "approvalDocument": null,
                     *       "effectiveAt": null,
                     *       "consultation": {
                     *         "openedAt": "2027-03-01T01:00:00.000Z",
                     *         "openedBy": {
                     *           "id": "CD-0001",
                     *           "name": "He Ping"
                     *         },
                     *         "until": "2027-03-31T16:00:00.000Z",
                     *         "lastDay": "2027-03-31",
                     *         "decideBy": "2027-05-30T16:00:00.000Z",
                     *         "decideLastDay": "2027-05-30",
                     *         "comments": 1,
                     *         "answered": 1
                     *       },
                     *       "assessment": {
                     *         "owed": true,
                     *         "reasons": "It says what is recorded of people and for how long.",
                     *         "entered": {
                     *           "at": "2027-03-31T16:00:00.000Z",
                     *           "document": "Report of experts 2026-3",
                     *           "experts": "Three professors of administrative law",
                     *           "givenOn": "2027-04-01",
                     *           "conclusion": "It is lawful, and records no more than is needed."
                     *         }
                     *       },
                     *       "next": "Answer the comments that wait; then an official who did not draft it enters the approval of the government with its number: POST /v1/publications/{id}/approvals. Another text is another draft, with a period for comments of its own (Art. 9)"
                     *     }
                     */
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    approvePublication: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the draft */
                id: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "effectiveAt": "2026-12-18T16:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ApprovePublication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pub_service-numbers_1k9itac00800800000000002k",
                     *       "caseVersion": 2,
                     *       "status": "published",
                     *       "what": "service-numbers",
                     *       "name": "credit-desk",
                     *       "content": {
                     *         "number": "12345",
                     *         "hours": {
                     *           "zh": "周一至周五 9:00 至 17:00",
                     *           "en": "Monday to Friday, 9:00 to 17:00"
                     *         },
                     *         "for": {
                     *           "zh": "咨询告知、异议和信用修复",
                     *           "en": "Questions about notices, objections and credit repair"
                     *         }
                     *       },
                     *       "draftedAt": "2026-12-11T16:00:00.000Z",
                     *       "draftedBy": {
                     *         "id": "CD-0001",
                     *         "name": "He Ping"
                     *       },
                     *       "replaces": null,
                     *       "version": 1,
                     *       "approvedAt": "2026-12-11T16:00:00.000Z",
                     *       "approvedBy": {
                     *         "id": "CD-0002",
                     *         "name": "Tang Wei"
                     *       },
                     *       "approvalDocument": null,
                     *       "effectiveAt": "2026-12-18T16:00:00.000Z",
                     *       "consultation": null,
                     *       "assessment": null,
                     *       "next": "It is published, and in effect from its instant on. A change is a new draft"
                     *     }
                     */
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawPublication: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the draft */
                id: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["WithdrawPublication"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pub_service-numbers_1k9itac00800800000000002l",
                     *       "caseVersion": 2,
                     *       "status": "withdrawn",
                     *       "what": "service-numbers",
                     *       "name": "credit-desk",
                     *       "content": {
                     *         "number": "12315",
                     *         "hours": {
                     *           "zh": "周一至周五 9:00 至 17:00",
                     *           "en": "Monday to Friday, 9:00 to 17:00"
                     *         },
                     *         "for": {
                     *           "zh": "咨询告知、异议和信用修复",
                     *           "en": "Questions about notices, objections and credit repair"
                     *         }
                     *       },
                     *       "draftedAt": "2026-12-11T16:00:00.000Z",
                     *       "draftedBy": {
                     *         "id": "CD-0001",
                     *         "name": "He Ping"
                     *       },
                     *       "replaces": 1,
                     *       "version": null,
                     *       "approvedAt": null,
                     *       "approvedBy": null,
                     *       "approvalDocument": null,
                     *       "effectiveAt": null,
                     *       "consultation": null,
                     *       "assessment": null,
                     *       "next": "It is withdrawn: nothing more is done on it. A change is a new draft"
                     *     }
                     */
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listDrafts: {
        parameters: {
            query: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
                /** @description Of which kind */
                what: "items" | "measures" | "formats" | "pledge-matters";
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "pub_items_1kfv9jtk0800800000000004g",
                     *           "status": "consulting",
                     *           "what": "items",
                     *           "name": "commendations",
                     *           "content": {
                     *             "name": {
                     *               "zh": "表彰奖励",
                     *               "en": "Commendations and rewards"
                     *             },
                     *             "category": "commendations-and-service",
                     *             "nature": "trustworthy",
                     *             "noticeBefore": false,
                     *             "format": "commendation",
                     *             "providers": [
                     *               "market-regulation",
                     *               "transport"
                     *             ],
                     *             "frequency": {
                     *               "days": 7
                     *             },
                     *             "recordingPeriod": {
                     *               "years": 5
                     *             },
                     *             "scopeOfUse": [
                     *               "permits-inspections-penalties",
                     *               "procurement-and-projects"
                     *             ],
                     *             "openForOrganizations": true,
                     *             "exemptions": [],
                     *             "inclusions": []
                     *           },
                     *           "replaces": 1,
                     *           "openedAt": "2027-03-01T01:00:00.000Z",
                     *           "until": "2027-03-31T16:00:00.000Z",
                     *           "lastDay": "2027-03-31",
                     *           "open": true,
                     *           "comments": 0,
                     *           "answered": 0,
                     *           "assessment": {
                     *             "owed": true,
                     *             "reasons": "It says what is recorded of people and for how long.",
                     *             "entered": null
                     *           },
                     *           "approvalDocument": null,
                     *           "version": null,
                     *           "effectiveAt": null
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicDraftPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the draft */
                id: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pub_items_1kfv9jtk0800800000000004g",
                     *       "status": "assessed",
                     *       "what": "items",
                     *       "name": "commendations",
                     *       "content": {
                     *         "name": {
                     *           "zh": "表彰奖励",
                     *           "en": "Commendations and rewards"
                     *         },
                     *         "category": "commendations-and-service",
                     *         "nature": "trustworthy",
                     *         "noticeBefore": false,
                     *         "format": "commendation",
                     *         "providers": [
                     *           "market-regulation",
                     *           "transport"
                     *         ],
                     *         "frequency": {
                     *           "days": 7
                     *         },
                     *         "recordingPeriod": {
                     *           "years": 5
                     *         },
                     *         "scopeOfUse": [
                     *           "permits-inspections-penalties",
                     *           "procurement-and-projects"
                     *         ],
                     *         "openForOrganizations": true,
                     *         "exemptions": [],
                     *         "inclusions": []
                     *       },
                     *       "replaces": 1,
                     *       "openedAt": "2027-03-01T01:00:00.000Z",
                     *       "until": "2027-03-31T16:00:00.000Z",
                     *       "lastDay": "2027-03-31",
                     *       "open": false,
                     *       "comments": 1,
                     *       "answered": 1,
                     *       "assessment": {
                     *         "owed": true,
                     *         "reasons": "It says what is recorded of people and for how long.",
                     *         "entered": {
                     *           "at": "2027-03-31T16:00:00.000Z",
                     *           "document": "Report of experts 2026-3",
                     *           "experts": "Three professors of administrative law",
                     *           "givenOn": "2027-04-01",
                     *           "conclusion": "It is lawful, and records no more than is needed."
                     *         }
                     *       },
                     *       "approvalDocument": null,
                     *       "version": null,
                     *       "effectiveAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PublicDraft"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the draft */
                id: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "com_items_1kfv9jtk0800800000000004g-1a3fe99f680000000091",
                     *           "draft": "pub_items_1kfv9jtk0800800000000004g",
                     *           "status": "answered",
                     *           "givenAt": "2027-03-01T01:00:00.000Z",
                     *           "unit": null,
                     *           "text": "Say how somebody who does not wish to be named among the commended can ask for that.",
                     *           "answeredAt": "2027-03-01T01:00:00.000Z",
                     *           "answer": "It is said where the item is shown: an application under Art. 35, decided within ten days."
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    giveComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the draft */
                id: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Say how somebody who does not wish to be named among the commended can ask for that."
                 *     }
                 */
                "application/json": components["schemas"]["GiveComment"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "com_items_1kfv9jtk0800800000000004g-1a3fe99f680000000091",
                     *       "draft": "pub_items_1kfv9jtk0800800000000004g",
                     *       "status": "open",
                     *       "givenAt": "2027-03-01T01:00:00.000Z",
                     *       "unit": null,
                     *       "text": "Say how somebody who does not wish to be named among the commended can ask for that.",
                     *       "answeredAt": null,
                     *       "answer": null
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a comment on a draft */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "com_items_1kfv9jtk0800800000000004g-1a3fe99f680000000091",
                     *       "draft": "pub_items_1kfv9jtk0800800000000004g",
                     *       "status": "answered",
                     *       "givenAt": "2027-03-01T01:00:00.000Z",
                     *       "unit": null,
                     *       "text": "Say how somebody who does not wish to be named among the commended can ask for that.",
                     *       "answeredAt": "2027-03-01T01:00:00.000Z",
                     *       "answer": "It is said where the item is shown: an application under Art. 35, decided within ten days."
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    answerComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a comment on a draft */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "It is said where the item is shown: an application under Art. 35, decided within ten days."
                 *     }
                 */
                "application/json": components["schemas"]["GiveComment"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "com_items_1kfv9jtk0800800000000004g-1a3fe99f680000000091",
                     *       "draft": "pub_items_1kfv9jtk0800800000000004g",
                     *       "status": "answered",
                     *       "givenAt": "2027-03-01T01:00:00.000Z",
                     *       "unit": null,
                     *       "text": "Say how somebody who does not wish to be named among the commended can ask for that.",
                     *       "answeredAt": "2027-03-01T01:00:00.000Z",
                     *       "answer": "It is said where the item is shown: an application under Art. 35, decided within ten days."
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    proveHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a case of any kind */
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "events": 4,
                     *       "whole": true,
                     *       "breaches": [],
                     *       "expunged": null,
                     *       "lost": [],
                     *       "checkpoint": "test.example/log\n180\n1CITUghhD0WdCNFcGnSVJpM0qhZfntjV6nUhLRPcBrk=\n\n— test.example/log 5nuelxdFQm6Cz4VKiB+F+Mj+wGqsq3UbcGrlDXAJdPkGTCu3By6PGublbzzWxViEP+nhjmLpeS9QRFA00U43axz5kg0=\n",
                     *       "leaves": [
                     *         {
                     *           "index": 75,
                     *           "path": [
                     *             "gkX10W9aZAgZTZhM7plvO6Q2IgJuSy5F1Bavm3GVVd4=",
                     *             "6ulnhXvsIY3+BUVMth7MKLieWuOpNZ6/HI0zlOhMxH0="
                     *           ],
                     *           "salt": "k0F2CgB2FrWKYZwdTyuafw==",
                     *           "hash": "0pXnDWHcfNHvZu4JcyBN3znza70PCUc-cYEEJasreRc"
                     *         },
                     *         {
                     *           "index": 79,
                     *           "path": [
                     *             "EMzby/C7MMI/Iu6Awvk2W+C7JWksmJflTh6dGzkZtSs=",
                     *             "ViN/A0nNwLIHVHhR2nFJFYSMzZxMCnznQxv8/H2RDto="
                     *           ],
                     *           "salt": "28dG1HKpX4gkqm6ED6tfWw==",
                     *           "hash": "erDTytrQreQ_xAi7HLdHCnefg_6KP-N_GZJz8opg8Zs"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Proof"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listPromptness: {
        parameters: {
            query?: {
                /** @description The month, such as `2026-11`; the present one where none is named */
                month?: string;
                /** @description The unit: of looks, only those of this one; of what is disclosed, the one that provided it */
                unit?: string;
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description In which role the request is made, where the token lets you act in several */
                "Acting-As"?: components["parameters"]["ActingAs"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "month": "2026-12",
                     *       "items": [
                     *         {
                     *           "unit": "market-regulation",
                     *           "item": "administrative-penalties",
                     *           "filed": 3,
                     *           "late": 3,
                     *           "daysLate": 793
                     *         },
                     *         {
                     *           "unit": "market-regulation",
                     *           "item": "practitioners",
                     *           "filed": 1,
                     *           "late": 1,
                     *           "daysLate": 164
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Promptness"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listRefusedLooks: {
        parameters: {
            query?: {
                /** @description The month, such as `2026-11`; the present one where none is named */
                month?: string;
                /** @description The unit: of looks, only those of this one; of what is disclosed, the one that provided it */
                unit?: string;
                /** @description Where the page begins: the cursor of the page before */
                cursor?: string;
                /** @description How many are wanted on a page, 1 to 50 */
                limit?: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "month": "2026-12",
                     *       "items": [
                     *         {
                     *           "id": "00000000-0000-4000-8000-000000000022",
                     *           "at": "2026-12-11T16:00:00.000Z",
                     *           "unit": "procurement-centre",
                     *           "client": "procurement-centre",
                     *           "official": {
                     *             "id": "PC-0001",
                     *             "name": "Wu Min"
                     *           },
                     *           "basis": "duty",
                     *           "purpose": "recruitment-and-promotion",
                     *           "matter": "Tender 2026-188"
                     *         }
                     *       ],
                     *       "cursor": null,
                     *       "damaged": []
                     *     }
                     */
                    "application/json": components["schemas"]["RefusedLooks"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the finding */
                id: components["parameters"]["FindingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fnd_supervision_1k9itac008008000000000036",
                     *       "version": 1,
                     *       "status": "open",
                     *       "what": "event-missing",
                     *       "of": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "event": 2,
                     *       "at": "E#rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002#000002",
                     *       "foundAt": "2026-12-11T16:00:00.000Z",
                     *       "settled": null
                     *     }
                     */
                    "application/json": components["schemas"]["Finding"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    settleFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of the finding */
                id: components["parameters"]["FindingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": "Letter of supervision 2026-7",
                 *       "reasons": "The event was restored from the backup of the same day; who removed it is being looked into."
                 *     }
                 */
                "application/json": components["schemas"]["SettleFinding"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fnd_supervision_1k9itac008008000000000036",
                     *       "version": 2,
                     *       "status": "settled",
                     *       "what": "event-missing",
                     *       "of": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "event": 2,
                     *       "at": "E#rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002#000002",
                     *       "foundAt": "2026-12-11T16:00:00.000Z",
                     *       "settled": {
                     *         "at": "2026-12-11T16:00:00.000Z",
                     *         "official": {
                     *           "id": "SV-0001",
                     *           "name": "Ning Fu"
                     *         },
                     *         "document": "Letter of supervision 2026-7",
                     *         "reasons": "The event was restored from the backup of the same day; who removed it is being looked into."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Finding"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readLoss: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a case of any kind */
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "version": 6,
                     *       "of": "record",
                     *       "status": "active",
                     *       "from": 5,
                     *       "to": 5,
                     *       "since": "2026-12-11T16:00:00.000Z",
                     *       "settleBy": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "mayEnd": true,
                     *       "mayStand": true,
                     *       "settled": null
                     *     }
                     */
                    "application/json": components["schemas"]["Loss"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    settleLoss: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the case as you read it: what has changed since then is not decided on unseen */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any text of your own for this one request: sent again with it, it is done once and brings the first answer again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The identifier of a case of any kind */
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "stands",
                 *       "document": "Minute of the restore of 2026-12-01",
                 *       "reasons": "The paper file shows that nothing happened to it in the half hour that is lost."
                 *     }
                 */
                "application/json": components["schemas"]["SettleLoss"];
            };
        };
        responses: {
            /** @description What was done, and how it stands now */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rec_Ynw6i82MWacZGu35mV-rYu_1k8nl93808008000000000002",
                     *       "version": 7,
                     *       "of": "record",
                     *       "status": "active",
                     *       "from": 5,
                     *       "to": 5,
                     *       "since": "2026-12-11T16:00:00.000Z",
                     *       "settleBy": "2026-12-22T16:00:00.000Z",
                     *       "lastDay": "2026-12-22",
                     *       "overdue": false,
                     *       "mayEnd": true,
                     *       "mayStand": true,
                     *       "settled": {
                     *         "at": "2026-12-11T16:00:00.000Z",
                     *         "outcome": "stands",
                     *         "official": {
                     *           "id": "MB-0001",
                     *           "name": "Yan Su"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Loss"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFields"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "EC",
                     *           "crv": "P-256",
                     *           "x": "11OZew3Tv4J9Mq4ygfB764nYVj87NTQKU6yDHgl7th0",
                     *           "y": "N14PJgdhB-ov68G_T4I9DWklgAZoqmAsC6h4bDzQoQ4",
                     *           "use": "enc",
                     *           "alg": "ECDH-ES",
                     *           "kid": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicKeySet"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readCheckpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example test.example/log
                     *     74
                     *     trbzBgyRfHzIIL3r8tZqVh01lMA5skyofCU7r03AkdA=
                     *
                     *     — test.example/log 5nuel3k3QS0jZxHsSDIbmpjkmN6pXn4QoiUxBnk/Mvq7cwxwlseElW9VJBok/4eErBa4RKX2lHEpHIyt9Cr4vFA+DgU=
                     */
                    "text/plain": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readLogKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example test.example/log+e67b9e97+AWrDlM5LNYSOz937GN4DD2Rr50Y9AWqohFZquoWWf94/ */
                    "text/plain": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    proveGrowth: {
        parameters: {
            query: {
                /** @description The size of the earlier checkpoint */
                since: string;
            };
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checkpoint": "test.example/log\n74\ntrbzBgyRfHzIIL3r8tZqVh01lMA5skyofCU7r03AkdA=\n\n— test.example/log 5nuel3k3QS0jZxHsSDIbmpjkmN6pXn4QoiUxBnk/Mvq7cwxwlseElW9VJBok/4eErBa4RKX2lHEpHIyt9Cr4vFA+DgU=\n",
                     *       "hashes": [
                     *         "zd5R+lxb+9iV5ZnQX7eQMfWiqtbCTB89lNK1Ks+AUGQ=",
                     *         "MDmSzLOS01HEYNAaJ/HFzRYSJN82QP7qyKXth2ke3S0="
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LogGrowth"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readTile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The level, number and, where it is not full, width of the tile, such as `0/x001/x234/067` or `entries/005.p/8` */
                id: components["parameters"]["TileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readReference: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    showReference: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    readReferenceFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the answer, Chinese or English; that of the deployment where it names neither */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A trace of W3C Trace Context; it comes back in the answer */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description The name of the file, as the page gives it */
                id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    traceparent: components["headers"]["Traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                    "text/css": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidFields"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
}
