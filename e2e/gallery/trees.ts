// Accessibility trees of the main screens: names, roles, states, order (https://playwright.dev/docs/aria-snapshots).
// More nodes of the same kind may be in between, unless a list is marked as complete.
import { HOME_TREES } from './home-trees.ts';

/** By gallery sample. */
export const ACCESSIBILITY_TREES: Readonly<Record<string, string>> = {
  ...HOME_TREES,
  welcome: `
- main "Welcome to Mai":
  - /children: equal
  - heading "Welcome to Mai" [level=1]
  - paragraph: Sign in with your work account, click a role, and your AWS tools just work.
  - text: Your company’s AWS sign-in address
  - textbox "Your company’s AWS sign-in address":
    - /placeholder: sso.example.com/aws
  - paragraph: It’s your AWS access portal, the link behind AWS on your company’s page of apps, or that page itself.
  - group: Where do I find it?
  - button "Sign in"
  - button "Open a company setup file…"
  - paragraph: You enter your password on your company’s own page.
`,
  'portal-code': `
- main "Sign in on another computer":
  - /children: equal
  - heading "Sign in on another computer" [level=1]
  - paragraph: Open this page there, sign in to Example Energy portal, and enter the code.
  - term: Page
  - definition:
    - text: example-energy.awsapps.com/start/#/device
    - button "Copy page address"
  - term: Code
  - definition:
    - text: "Code: B, D, W, P, dash, H, Q, P, K"
    - button "Copy code"
  - paragraph: Only approve the code you see here. Mai never sends codes by email or chat.
  - status: Waiting for your approval…
  - button "Cancel signing in to Example Energy portal"
  - text: The code expires in 9 min.
`,
  'portal-settings': `
- dialog "Portal settings of Example Energy portal":
  - button "Back"
  - heading "Portal settings of Example Energy portal" [level=2]: Example Energy portal
  - paragraph: /AWS access portal · Signed in until about/
  - term: Address
  - definition: https://example-energy.awsapps.com/start
  - term: Region
  - definition: Europe (Frankfurt) eu-central-1
  - button "Change region…"
  - button "Refresh list"
  - status: If an account or role is missing.
  - group "Sign in with":
    - radio "Your browser" [checked]
    - radio "Mai’s window"
  - switch "Also sign in the AWS command line"
`,
  'role-advanced': `
- dialog "Analyst in Sales data":
  - button "Back"
  - heading "Analyst in Sales data" [level=2]: Analyst
  - paragraph: Sales data
  - paragraph: Account ID 210987654321
  - paragraph:
    - strong: /Renews automatically|6 hours 42 minutes left/
    - text: until 9:48 PM
  - button "Stop"
  - region "Use this role":
    - button "Open AWS console"
    - combobox "Copy for"
    - button "Copy AWS_PROFILE"
    - button "Copy credentials"
    - button "Copy console link"
    - button "Test credentials"
    - status: It works. AWS sees you as erik.lund@example-energy.com, role Analyst in Sales data (checked at 3:06 PM).
  - switch "Always the default"
  - switch "Favorite"
  - region "Advanced":
    - heading "Advanced" [level=3]:
      - button "Advanced" [expanded]
    - textbox "Profile name": 210987654321-Analyst
    - combobox "Region": Europe (Frankfurt) eu-central-1
    - combobox "Session length":
      - option "Same as other roles" [selected]
    - group "How tools get credentials":
      - radio "From the credentials file" [checked]
      - radio "From Mai on demand"
    - region "Other accounts":
      - button "Add a role in another account…"
      - button "Edit account Sales data…"
`,
  'settings-whole': `
- dialog "Settings":
  - button "Back"
  - heading "Settings" [level=2]
  - search:
    - searchbox "Search settings"
  - region "General":
    - heading "General" [level=3]
    - combobox "Language":
      - option "System default" [selected]
    - switch "Start Mai when I log in"
    - group "Global shortcut":
      - paragraph: None
      - button "Set shortcut…"
    - switch "Notify me when roles are renewed"
    - combobox "Tray icon"
  - region "Roles":
    - combobox "Session length"
    - combobox "Default region"
    - switch "Ask before starting production roles"
    - switch "Start my last roles"
    - switch "Stop roles when Mai quits"
  - region "Companies":
    - heading "Companies" [level=3]
    - list:
      - listitem:
        - button "Sign out of Example Energy": Sign out
        - button "Remove Example Energy…": Remove…
    - button "Add another company"
    - button "Open a company setup file…"
  - region "Advanced":
    - switch "Local credentials server"
    - switch "Remove expired credentials" [checked]
    - button "Restore AWS files…"
  - region "Data":
    - button "Export settings…"
    - button "Import settings…"
    - button "Delete all Mai data…"
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
  - button "Back"
  - heading "Troubleshoot" [level=2]
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
  - button "Back"
  - heading "Activity" [level=2]
  - region "Today":
    - heading "Today" [level=3]
    - list:
      - /children: equal
      - listitem:
        - text: 2:06 PM
        - paragraph:
          - button "Analyst in Sales data is active": Analyst in Sales data
          - text: Active
        - paragraph: until 10:06 PM renewed 2 times Profile sales erik.lund@example-energy.com Example Energy
      - listitem:
        - text: 1:06 PM
        - paragraph: AWS couldn’t start ReadOnly
        - paragraph:
          - button "Start ReadOnly in Sales data": ReadOnly in Sales data
        - paragraph: Reference ab12cd34 erik.lund@example-energy.com Example Energy
      - listitem:
        - text: 8:06 AM
        - paragraph: Access key AKIA…0001 replaced with AKIA…0002
        - paragraph: nightly-export Sales data
      - listitem:
        - text: 6:06 AM
        - paragraph:
          - button "Start Developer in Smart metering": Developer in Smart metering
          - text: Stopped
        - paragraph: until 6:54 AM Profile metering erik.lund@example-energy.com Example Energy
  - paragraph: Kept on this computer for 90 days. Contains no credentials.
  - button "Copy as CSV"
  - button "Save as CSV…"
`,
};
