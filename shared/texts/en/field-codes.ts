import { nameIn } from '../names.ts';
import { names } from './names.ts';

/** What may be wrong with the fields of a request, in English. */
export const fieldCodes = {
  missing: { means: 'A value is required here.', advice: 'Add it.' },
  'wrong-type': {
    means: ({ expected }: { expected: string }) =>
      `The value is not of the type that is expected here: ${nameIn(names.types, expected)}.`,
    advice: 'Send it as that.',
  },
  'not-in-list': {
    means: 'This is not a value of the list.',
    advice: ({ allowed }: { allowed: string[] }) => `Give one of: ${allowed.join(', ')}.`,
  },
  'too-long': {
    means: ({ most }: { most: number }) => `At most ${most} characters are taken here.`,
    advice: 'Give a summary.',
  },
  'too-short': {
    means: ({ least }: { least: number }) => `At least ${least} characters are needed here.`,
    advice: 'Add what is missing.',
  },
  'too-many': {
    means: ({ most }: { most: number }) => `At most ${most} are taken here.`,
    advice: 'Leave some out.',
  },
  'too-few': {
    means: ({ least }: { least: number }) => `At least ${least} is needed here.`,
    advice: 'Add it.',
  },
  'too-large': {
    means: ({ most }: { most: number }) => `The number is at most ${most}.`,
    advice: ({ most }: { most: number }) => `Give a number of at most ${most}.`,
  },
  'too-small': {
    means: ({ least }: { least: number }) => `The number is at least ${least}.`,
    advice: ({ least }: { least: number }) => `Give a number of at least ${least}.`,
  },
  'wrong-form': {
    means: 'The value does not have the form that is expected here.',
    advice: 'See the API reference for it.',
  },
  'no-such-variant': {
    means: 'The value is none of the forms that are taken here.',
    advice: 'See the API reference for them.',
  },
  'instant-form': {
    means: 'This is no instant.',
    advice: 'Give it in UTC with milliseconds, such as 2026-06-01T02:00:00.000Z.',
  },
  'day-form': { means: 'This is no day that exists.', advice: 'Give it as 2026-06-01.' },
  'identifier-form': {
    means: 'This is no identifier of what is asked for here.',
    advice: 'Give it whole, as an answer named it.',
  },
  'month-form': { means: 'This is no month.', advice: 'Write it as YYYY-MM, such as 2026-11.' },
  'unit-form': { means: 'This is no code of a unit.', advice: 'Name the unit by its code.' },
  'name-form': {
    means: 'A name has small letters, digits and hyphens, 80 at most.',
    advice: 'Give another name.',
  },
  'version-form': {
    means: 'A version is a whole number from 1 on.',
    advice: 'Give it as a record names it.',
  },
  'limit-form': { means: 'A page has 1 to 50 items.', advice: 'Give a whole number.' },
  'named-twice': { means: 'The same stands here twice.', advice: 'Name each once.' },
  'consent-too-long': {
    means: ({ most }: { most: string }) => `A consent ends on ${most} at the latest.`,
    advice: 'Name that day or an earlier one; when it is over, you may consent anew.',
  },
  'notice-not-present': {
    means: ({ present }: { present: number }) =>
      `This is not the present version of the notice of what a consent brings with it: that is ${present}.`,
    advice: 'Read it (GET /v1/consent-notice) before you consent, and name its version.',
  },
  'unknown-field': {
    means: 'This field is not known here.',
    advice:
      'Give it the name of the field that is meant, or leave it out: see the API reference, or the data format.',
  },
  'unknown-cursor': {
    means: 'This cursor is of no page of this list.',
    advice: 'Send the one that the last page gave, or none.',
  },
  'official-from-token': {
    means: 'Who answers for a submission is the official whom the token names, and nobody else.',
    advice: 'Leave the field out, or use a token that names that official.',
  },
  'changes-nothing': {
    means: 'The correction leaves everything as it is.',
    advice: 'Give what is to be otherwise; if nothing is wrong, uphold the record.',
  },
  'worse-than-filed': {
    means:
      'A correction does not go against the person: class, kinds, sums, terms and ends only go down, what speaks for them only up, and names change by a slip of two signs at most.',
    advice: 'File what is worse anew, with its notice; or delete the record, where it is wrong as a whole.',
  },
  'item-missing': {
    means: 'The file does not say of which catalog item it is.',
    advice: 'Name it in the query: ?item=administrative-penalties.',
  },
  'decides-objections': {
    means: 'The management body decides objections to records: it provides none.',
    advice: 'Leave it out of the providers.',
  },
  'unit-of-platform': {
    means:
      'This is a unit of the platform itself: without it objections, oversight and publication would be nobody’s.',
    advice: 'Leave it active. What changes about it is another version under the same name.',
  },
  'own-successor': {
    means: 'A unit that has ended does not have its own duties.',
    advice: 'Name the unit that has them now. A unit that is only renamed stays under its name, active.',
  },
  'successor-of-platform': {
    means: 'A unit of the platform has no other’s duties: it would decide on or oversee what it did itself.',
    advice: 'Name another unit.',
  },
  'successor-ended': {
    means: 'The unit that is named here has ended, and nobody has its duties of this kind.',
    advice: 'Name a unit that does its work now, or publish first who has the duties of that one.',
  },
  'successors-in-circle': {
    means:
      'From the unit that is named here the register leads back to this one: the duties would be nobody’s.',
    advice: 'Name a unit that does its work now.',
  },
  'successor-needed': {
    means: ({ units }: { units: readonly string[] }) =>
      `Units that have ended have left their duties of this kind to this one: ${units.join(', ')}.`,
    advice: 'Name the unit that has them now.',
  },
  'successor-to-come': {
    means:
      'The unit that is named here is not there yet when this version takes effect: until then the duties would be nobody’s.',
    advice: 'Let this version take effect from when it is, by "effectiveAt", or name a unit that is there.',
  },
  'successor-owed': {
    means: ({ what }: { what: readonly string[] }) =>
      `On this unit’s worklist are duties of this kind: ${what.join(', ')}.`,
    advice: 'Name the unit that has them now, or end the unit once they are done.',
  },
  'successor-unsure': {
    means: ({ looked }: { looked: number }) =>
      `This unit’s worklist has more than the ${looked} entries that are looked through: it may owe duties of this kind.`,
    advice: 'Name the unit that has them now, or end the unit once most are done.',
  },
  'calendar-name': {
    means: ({ name }: { name: string }) =>
      `The calendar of this year is published as "${name}": of two for one year nobody could say which counts.`,
    advice: ({ name }: { name: string }) =>
      `Send "${name}" as "name", or the year that the name says as "year".`,
  },
  'day-of-another-year': {
    means: ({ year }: { year: number }) => `This day is none of ${year}, of which the calendar is.`,
    advice: 'Leave it out. It belongs to the calendar of its own year.',
  },
  'column-key': {
    means: 'A key begins with a small letter and goes on in letters and digits, 60 signs at most.',
    advice: 'Give an English name, such as "decidedOn".',
  },
  'too-many-words': {
    means: 'A list has 200 words at most.',
    advice: 'Shorten it, or take the text as it is.',
  },
  'holds-no-one-value': {
    means: ({ column }: { column: string }) =>
      `Of files that do not have it, one value can be said for every row of the column "${column}" alone.`,
    advice: 'Leave "holds" out; add a column to the file for what differs from row to row.',
  },
  'column-twice': {
    means: ({ other }: { other: string }) =>
      `The same stands at "${other}": nobody could say to which column a cell belongs.`,
    advice: 'Give one of the two another name, or leave it out.',
  },
  'column-reserved': {
    means: 'Under this name rows name the consent that they rest on, whatever their format (Art. 15, 16).',
    advice: 'Give the column another name.',
  },
  'columns-missing': {
    means: ({ keys }: { keys: readonly string[] }) =>
      `Without the columns "${keys.join('", "')}" nothing says which decision a row is, whose, of which day, and about whom.`,
    advice: 'Add a column for each, under these keys.',
  },
  'subject-rule': {
    means: 'One rule, and one only, says by which columns the subject is known (Art. 7).',
    advice: ({ rules }: { rules: readonly string[] }) => `Name one of these: "${rules.join('", "')}".`,
  },
  'header-known': {
    means: 'The data format knows this column by its header.',
    advice: 'Leave it out: it is read as the format has it (GET /v1/formats).',
  },
  'header-of-other-unit': {
    means: ({ reads }: { reads: string }) =>
      `This column counts money in another unit than “${reads}”: each sum would be read as another.`,
    advice: 'Convert the column in the file, and give it the header of the data format.',
  },
  'class-rule': {
    means: 'Several rules would say of which class of untrustworthiness a record is.',
    advice: ({ rules }: { rules: readonly string[] }) =>
      `Name one of these at most: "${rules.join('", "')}".`,
  },
  'class-rule-missing': {
    means:
      'Nothing in the data format says of which class of untrustworthiness a record is: it could be repaired by nobody (Art. 34).',
    advice: ({ rules }: { rules: readonly string[] }) =>
      `Let the format name one of these rules: "${rules.join('", "')}".`,
  },
  'never-collected': {
    means: ({ category }: { category: string }) =>
      `This column speaks of what is never collected about a natural person: ${nameIn(names.prohibited, category)} (Art. 16).`,
    advice:
      'Leave the column out. If it is about nobody, give it a name and words that cannot be read otherwise.',
  },
  'consent-needed': {
    means: ({ kinds }: { kinds: readonly string[] }) =>
      `What this item holds is taken about natural persons under their consent alone, and it does not ask for that: "${kinds.join('", "')}" (Art. 15, 16).`,
    advice: ({ kinds }: { kinds: readonly string[] }) =>
      `Let "content.consent" name "${kinds.join('", "')}", or let the item be about organizations alone.`,
  },
  'consent-not-asked': {
    means: ({ kinds, items }: { kinds: readonly string[]; items: readonly string[] }) =>
      `This column holds what is taken about natural persons under their consent alone ("${kinds.join('", "')}"), and these items with the format do not ask for it: "${items.join('", "')}" (Art. 16).`,
    advice: 'Have the items ask for that consent first, or leave the column out.',
  },
  'rules-lost': {
    means: ({ rules }: { rules: readonly string[] }) =>
      `Rules by which rows are examined now would hold no more: "${rules.join('", "')}". What they keep from being collected, or class, is not left to a data format (Art. 8).`,
    advice: 'Let the format name these rules, too.',
  },
  'format-opens': {
    means: ({ keys }: { keys: readonly string[] }) =>
      `With this data format these columns would be shown to more people than with the one before: "${keys.join('", "')}" (Art. 5, 12).`,
    advice: 'Name a format that keeps them closed, or let a version of the format before open them.',
  },
  'rule-needs-columns': {
    means: ({ keys }: { keys: readonly string[] }) =>
      `This rule needs the columns "${keys.join('", "')}", which the format does not have.`,
    advice: 'Add the columns, or leave the rule out.',
  },
  'column-reader': {
    means: 'The platform itself reads the column of this key, and does so otherwise.',
    advice: ({ readers }: { readers: readonly string[] }) =>
      `Choose one of these readers: "${readers.join('", "')}"; or give the column another key.`,
  },
  'column-flags': {
    means: 'What the column of this key holds must be asked for, or kept from others (Art. 5, 7).',
    advice: ({ flags }: { flags: readonly string[] }) => `Set to true: "${flags.join('", "')}".`,
  },
  'words-missing': {
    means: 'This list has no words.',
    advice: 'Give at least one, with the word that is kept.',
  },
  'words-kept': {
    means: 'Among the words that are kept is one that the platform does not know under this key.',
    advice: ({ allowed }: { allowed: readonly string[] }) =>
      `Those that may be kept are: "${allowed.join('", "')}".`,
  },
  'word-needed': {
    means: ({ word }: { word: string }) =>
      `Among the words that are kept must be "${word}", by which a natural person is known (Art. 7).`,
    advice: ({ word }: { word: string }) => `Add it: {"${word}": "${word}"}.`,
  },
  'not-of-this-reader': {
    means: 'The reader of this column has no use for it.',
    advice: 'Leave it out, or choose the reader that it belongs to.',
  },
  'burden-of-another-reader': {
    means: 'Of what this reader reads, more or less of such a burden cannot be told.',
    advice: ({ readers }: { readers: readonly string[] }) =>
      `Choose one of these readers: "${readers.join('", "')}"; or another burden, or none.`,
  },
  'identifying-public': {
    means: 'What identifies a natural person by a document is never public (Art. 5).',
    advice: 'Leave "public" out.',
  },
  'personal-text-public': {
    means: 'A free text that may name somebody is never public: public are structured fields (Art. 5, 12).',
    advice: 'Leave "public" out, or choose a reader of fixed form, such as one word of a list.',
  },
  'disclosure-without-basis': {
    means:
      'This column is personal to natural persons, or was kept from the public as that in an earlier version, or identified one by a document: to open it needs a provision, another than was named while it was closed (Art. 5, 12).',
    advice: 'Name its law and article in "basis", or leave it as closed as it was.',
  },
  'no-such-format': {
    means: 'No data format is published under this name.',
    advice: 'See GET /v1/formats, or have the format published first.',
  },
  'format-to-come': {
    means: ({ first }: { first: string }) =>
      `This data format takes effect at ${first} only: until then no row of the item could be read.`,
    advice: 'Name that instant or a later one in "effectiveAt", or another format.',
  },
  'words-misplaced': {
    means: 'This goes with the other outcome; with the one that is given it would be kept nowhere.',
    advice: 'Say what was done in "action", or why it was not in "explanation": one of the two.',
  },
  'which-unit': {
    means: ({ units }: { units: readonly string[] }) =>
      `Your unit has the duties of several that were asked here: ${units.join(', ')}.`,
    advice: 'Say for which of them this is. Each is answered by itself.',
  },
  'not-own-code': {
    means: 'This is said for oneself alone: it is not the code of the one whose token it is.',
    advice: 'Give your own code, or that of the firm for which you are signed in.',
  },
  'about-organizations': {
    means:
      'This item is about legal persons and other organizations alone; individual businesses count as natural persons.',
    advice: 'Leave the row out: about a natural person this is not filed.',
  },
  'about-natural-persons': {
    means: 'This item is about natural persons alone.',
    advice: 'Leave the row out, or file it under the item that it belongs to.',
  },
  'about-units': {
    means: 'This item is about units of the register alone, by their own unified social credit codes.',
    advice: 'Give the code that GET /v1/units shows.',
  },
  'about-own-unit': {
    means: 'Whether a unit kept its word is filed by another unit.',
    advice: 'Leave it to the unit that oversees yours.',
  },
  'digest-form': {
    means: 'This is no digest: 64 hexadecimal digits in lower case (SHA-256).',
    advice: 'Compute it over the bytes of the file as they are.',
  },
  'item-not-by-licence': {
    means: 'The records of this item are not found by the number of a licence.',
    advice: 'GET /v1/catalog says which are ("findByLicence"); else inquire about the person, on a basis.',
  },
  'said-not-collected': {
    means: ({ category }: { category: string }) =>
      `This speaks of what is never collected about a natural person, whoever it is: ${nameIn(names.prohibited, category)} (Art. 16). Nothing of it was kept.`,
    advice: 'Say it without that.',
  },
  'kept-out': {
    means:
      'This speaks of something that is not collected about a natural person: income, savings, securities, insurance, real estate, tax, faith, genetics, fingerprints, blood type or illness (Art. 16). Nothing of it was kept.',
    advice: 'Leave that out. What needs a consent is filed by a unit under one: POST /v1/consents.',
  },
  'person-not-for-everybody': {
    means: 'What a natural person or an individual business declares is not shown to everybody.',
    advice:
      'Set "everybody" to false; name the purposes for which organs may be shown it, or authorize whom you wish.',
  },
  'declaration-past': {
    means: 'The last day of the declaration is over.',
    advice: 'Give today or a later day.',
  },
  'declaration-too-long': {
    means: ({ most }: { most: string }) =>
      `A declaration that is made today is recorded until ${most} at the latest.`,
    advice: 'Give that day or an earlier one; when it is over, you may declare anew.',
  },
  'no-such-matter': {
    means: 'The catalog of pledge matters has no such matter.',
    advice: ({ matters }: { matters: readonly string[] }) =>
      `Matters of which pledges are taken: ${matters.join(', ') || 'none'}. All of them: GET /v1/pledge-matters.`,
  },
  'matter-ended': {
    means: 'No more pledges of this matter are taken.',
    advice: 'Choose another: GET /v1/pledge-matters. Pledges that were given go on.',
  },
  'matter-unit-ended': {
    means:
      'The unit in charge of this matter has ended: no more pledges are given to it, and none to another until the matter names one.',
    advice: 'Choose another matter: GET /v1/pledge-matters. Pledges that were given go on.',
  },
  'matter-not-for-persons': {
    means: 'Natural persons and individual businesses give no pledge of this matter.',
    advice: 'Choose another: GET /v1/pledge-matters says which are for natural persons.',
  },
  'pledge-past': {
    means: 'The last day of the promise is over.',
    advice: 'Give today or a later day.',
  },
  'pledge-too-long': {
    means: ({ most }: { most: string }) =>
      `The last day of a pledge of this matter that is given today is ${most} at the latest.`,
    advice: 'Give that day or an earlier one.',
  },
  'breach-item-unfit': {
    means: ({ unit }: { unit: string }) =>
      `A breach is filed under an item that is adverse, so that notice goes before it, and that ${unit} provides.`,
    advice: 'Name such an item, or another unit in charge.',
  },
  'no-such-unit': {
    means: 'The register of units names no such unit that does its work now.',
    advice: ({ units }: { units: readonly string[] }) =>
      `There are: ${units.join(', ')}. All of them: GET /v1/units.`,
  },
  'no-such-provision': {
    means: 'The catalog publishes no such provision with this item for your unit.',
    advice: 'See "exemptions" and "inclusions" of the item in GET /v1/catalog, or leave the field out.',
  },
  'too-many-records': {
    means: ({ most }: { most: number }) => `A submission holds at most ${most} records.`,
    advice: 'Split the file.',
  },
  'untrustworthy-without-notice': {
    means: 'Notice goes before whatever speaks against somebody (Art. 11).',
    advice: 'Set "noticeBefore" to true. What a law exempts from it is an entry of "exemptions".',
  },
  'disclosed-longer-than-recorded': {
    means: 'This would be disclosed for longer than it is recorded.',
    advice: 'Shorten it to the recording period of its class, or to less.',
  },
  'least-beyond-most': {
    means: 'The least period of disclosure is longer than the longest.',
    advice: 'Shorten "least", or lengthen "most".',
  },
  'basis-missing': {
    means:
      'This discloses more than the State’s measures on credit repair have it, shows or finds more of natural persons than the version before, or has repair wait longer, and names no provision for it: that of a version before carries no more than that version said.',
    advice:
      'Name the law and its article in "content.basis", another than the version before has; or say no more than before.',
  },
  'item-not-open': {
    means: 'The catalog opens this item to nobody without another basis.',
    advice:
      'See openForOrganizations in GET /v1/catalog for those that are open, or inquire on another basis.',
  },
  'not-in-catalog': {
    means: 'This is not in the published catalog.',
    advice: 'See GET /v1/catalog, or GET /v1/measures, for what is.',
  },
  'service-unproven': {
    means: 'A certificate of service says when and how a notice was served.',
    advice: 'Say on which day it was served ("servedOn") and name the proof of it ("proof").',
  },
  'consent-past': { means: 'The consent would be over already.', advice: 'Give today or a later day.' },
  past: { means: 'The authorization would be over already.', advice: 'Give today or a later day.' },
  'corrections-misplaced': {
    means: 'Fields change where the outcome is "corrected", and only there.',
    advice: 'Name the fields that change, or another outcome.',
  },
  'record-or-missing': {
    means: 'An application is to a record, or to what is missing.',
    advice: 'Name the one or describe the other, not both.',
  },
  'ground-of-missing': {
    means: 'Of what is missing this is no ground.',
    advice: ({ ground }: { ground: string }) => `Leave it out, or give "${ground}".`,
  },
  'asked-misplaced': {
    means: 'What is asked of whom is said where the outcome is "requested", and only there.',
    advice: 'Name the unit and what it is to file, or another outcome.',
  },
  'identity-number-said': {
    means: 'Others will read this, and it holds what is an identity number of a person.',
    advice: 'Leave the number out. Say it without naming anybody by it.',
  },
  'comment-last-day': {
    means: ({ first, last }: { first: string; last: string }) =>
      `The last day for comments on this draft is one from ${first} to ${last}.`,
    advice: 'Name one of these days, or none for the first.',
  },
  'not-yet-given': {
    means: 'This day has not come.',
    advice: 'Give the day on which it was done.',
  },
  'version-too-large': {
    means: ({ most }: { most: number }) => `A version says at most ${most} KB.`,
    advice: 'Divide it, and draft each part under a name of its own.',
  },
};
