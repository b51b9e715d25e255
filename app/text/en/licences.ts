/** Others' work in Mai. */
export const enLicences = {
  title: 'Licences',
  lead: 'Mai is built with the work of others, who let everybody use it under these licences. Mai itself is under the Apache License 2.0.',
  words: (licence: string) => `Licence: ${licence}`,
};
