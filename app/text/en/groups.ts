import { plural } from '../grammar.ts';

/** Groups of roles that start together. */
export const enGroups = {
  heading: 'Groups',
  roles: (count: number) => plural('en', count, { one: '1 role', other: n => `${n} roles` }),
  start: (name: string) => `Start ${name}`,
  allActive: (name: string) => `All roles of ${name} are active`,
  edit: (name: string) => `Edit ${name}`,
  save: 'Save active roles as a group…',
  newTitle: 'New group',
  lead: 'One click starts all roles of a group, here and in the tray menu.',
  name: 'Name',
  nameHint: 'For example, Morning.',
  choice: 'Roles',
  choiceHint: (most: number) => `Up to ${most}: your active roles and favorites.`,
  saveYes: 'Save group',
  remove: 'Delete group',
  confirm: {
    title: (name: string) => `${name} includes production`,
    question: 'Start these roles, too?',
    yes: 'Start all',
    no: 'Cancel',
    inMenu: (count: number) =>
      plural('en', count, {
        one: 'Start, with 1 role in production',
        other: n => `Start, with ${n} roles in production`,
      }),
  },
};
