// Accessibility trees of the main screens: names, roles, states, order (https://playwright.dev/docs/aria-snapshots).
// More nodes of the same kind may be in between, unless a list is marked as complete.
import { HOME_TREES } from './home-trees.ts';

/** By gallery sample. */
export const ACCESSIBILITY_TREES: Readonly<Record<string, string>> = {
  ...HOME_TREES,
  welcome: `
- main:
  - /children: equal
  - heading "Welcome to Mai" [level=1]
  - paragraph: Sign in with your work account, click a role, and your AWS tools just work.
  - text: Your company’s AWS sign-in address
  - textbox "Your company’s AWS sign-in address":
    - /placeholder: sso.example.com/aws
  - paragraph: It’s the link behind the AWS tile on your company’s app page. Your IT team can send it to you.
  - button "Sign in"
  - button "Open a company setup file…"
  - paragraph: You enter your password on your company’s own page.
`,
  'role-active': `
- dialog "Analyst in Sales data":
  - heading "Analyst in Sales data" [level=2]: Analyst
  - button "Close"
  - paragraph: Sales data
  - paragraph: Account ID 210987654321
  - paragraph:
    - strong: 6 hours 42 minutes left
    - text: until 9:48 PM
  - button "Stop"
  - region "Use this role":
    - button "Open AWS console"
    - button "Copy console link"
    - button "Test credentials"
    - combobox "Copy for"
    - button "Copy AWS_PROFILE"
    - button "Copy credentials"
    - status: It works. AWS sees you as erik.lund@example-energy.com, role Analyst in Sales data (checked at 3:06 PM).
  - switch "Favorite"
  - textbox "Profile name": 210987654321-Analyst
  - button "Save Profile name": Save
  - textbox "Region": eu-central-1
  - button "Save Region": Save
  - combobox "Session length":
    - option "Same as other roles" [selected]
  - switch "Use as default"
  - group "How tools get credentials":
    - radio "From the credentials file" [checked]
    - radio "From Mai on demand"
  - region "Other accounts":
    - button "Add a role in another account…"
    - button "Edit account Sales data…"
`,
  'settings-whole': `
- dialog "Settings":
  - heading "Settings" [level=2]
  - button "Close"
  - search:
    - searchbox "Search settings"
  - region "Companies":
    - heading "Companies" [level=3]
    - list:
      - listitem:
        - button "Sign out of Example Energy": Sign out
        - button "Remove Example Energy…": Remove…
    - button "Add another company"
    - button "Open a company setup file…"
  - region "Roles":
    - textbox "Default region"
    - combobox "Session length"
    - switch "Ask before starting production roles"
    - switch "Stop roles when Mai quits"
    - switch "Remove expired credentials" [checked]
    - switch "Local credentials server"
    - button "Restore AWS files…"
  - region "Startup and shortcut":
    - switch "Start my last roles"
    - switch "Start Mai when I log in"
    - group "Global shortcut":
      - paragraph: None
      - button "Set shortcut…"
  - region "Notifications":
    - switch "Notify me when roles are renewed"
  - region "Language":
    - combobox "Language":
      - option "System default" [selected]
`,
  'other-accounts': `
- main:
  - heading "Are these your accounts?" [level=1]
  - paragraph: Your sign-in to Example Energy returned different accounts than before. Nothing has changed yet.
  - paragraph: A malicious website could have sent these accounts. If you didn’t expect a change, don’t use them, and tell IT.
  - term: Sent by
  - definition: ads.example.net
  - term: Signed by
  - definition: https://idp.example.net/metadata
  - term: Previously signed by
  - definition: https://sso.example-energy.test/metadata
  - heading "Accounts" [level=2]
  - list "Accounts":
    - listitem: Account ID 666666666666 1 role
    - listitem: Account ID 777777777777 12 roles
  - button "Don’t use them"
  - button "Use these accounts"
`,
  troubleshoot: `
- dialog "Troubleshoot":
  - heading "Troubleshoot" [level=2]
  - button "Close"
  - paragraph: Why can’t my tool connect?
  - paragraph: 2 problems, 1 warning, and 1 tip
  - list:
    - listitem:
      - /children: equal
      - paragraph: Problem
      - heading "AWS_PROFILE overrides Mai" [level=3]
      - paragraph: /AWS_PROFILE is set in .home.erik.\\.zshrc, line 12\\..+Remove that line, then open a new terminal\\./
    - listitem:
      - paragraph: Problem
      - heading "Old credentials override “batch”" [level=3]
      - button "Back up and remove"
    - listitem:
      - paragraph: Warning
      - heading "Access key AKIA…MPLE never expires" [level=3]
      - button "Back up and remove"
    - listitem:
      - paragraph: Tip
      - heading "No keychain on this desktop" [level=3]
  - button "Check again"
  - button "Copy report"
`,
  activity: `
- dialog "Activity":
  - heading "Activity" [level=2]
  - button "Close"
  - paragraph: Kept on this computer for 90 days. Contains no credentials.
  - button "Copy as CSV"
  - button "Save as CSV…"
  - list:
    - /children: equal
    - listitem:
      - heading "Analyst in Sales data Active" [level=3]
      - paragraph: erik.lund@example-energy.com · Example Energy
      - paragraph: Jun 15, 2025, 2:06 PM – 10:06 PM renewed 2 times
      - paragraph: sales
    - listitem:
      - heading "AWS couldn’t start ReadOnly" [level=3]
      - paragraph: ReadOnly in Sales data
      - paragraph: Jun 15, 2025, 1:06 PM Reference ab12cd34
    - listitem:
      - heading "Developer in Smart metering Stopped" [level=3]
`,
};
