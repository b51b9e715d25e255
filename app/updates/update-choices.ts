/** What Mai does about a new version: install it, tell about it, or not even look. */
export const UPDATE_CHOICES = ['install', 'tell', 'off'] as const;
export type UpdateChoice = (typeof UPDATE_CHOICES)[number];
