/** The norm that each basis of an inquiry rests on, in English. */
export const norms = {
  self: 'Art. 13: own information with valid identification',
  authorization: 'Art. 13: undisclosed information with the authorization of its subject',
  duty: 'Art. 14: as work requires, for a named purpose within the scope of use of the catalog',
  public: 'Art. 12: what the catalog discloses about organizations',
};
