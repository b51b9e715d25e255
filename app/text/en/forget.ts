/** The words of "Forget this computer": what goes, what stays, and the last question. */
export const enForget = {
  open: 'Forget this computer…',
  lead: 'Mai takes everything of its own off this computer and quits:',
  goes: [
    'your companies, their sign-ins and cookies, accounts and roles',
    'the keys that it wrote, in the AWS files and in the keychain',
    'the copies of your AWS files that it kept',
    'its settings, activity and log',
    'its place among the programs that start when you log in',
  ],
  stays: 'All else in your AWS files stays as it is. This can’t be undone.',
  yes: 'Forget everything',
  no: 'Keep',
};
