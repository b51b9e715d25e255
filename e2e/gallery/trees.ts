// Accessibility trees of the main screens: names, roles, states, order (https://playwright.dev/docs/aria-snapshots).
// More nodes of the same kind may be in between, unless a list is marked as complete.

const header = `
  - heading "Mai" [level=1]
  - search:
    - searchbox "Search accounts and roles"
    - text: Use the arrow keys to select a role and Enter to start it.
  - button "More"
  - button "Settings"`;

/** By gallery sample. */
export const ACCESSIBILITY_TREES: Readonly<Record<string, string>> = {
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
  'roles-14': `
- main:${header}
  - group "Overview":
    - region "Roles (14)":
      - heading "Roles (14)" [level=2]
      - heading "Data platform" [level=3]
      - text: "543210987654"
      - button "Edit account Data platform…"
      - grid:
        - row:
          - gridcell:
            - button "Start Administrator in Data platform": Administrator
          - gridcell:
            - button "More for Administrator in Data platform"
        - row:
          - gridcell:
            - button "Start DataEngineer in Data platform": DataEngineer
          - gridcell:
            - button "More for DataEngineer in Data platform"
        - row:
          - gridcell:
            - button "Start ReadOnly in Data platform": ReadOnly
          - gridcell:
            - button "More for ReadOnly in Data platform"
      - heading "Grid operations" [level=3]
      - heading "Sales data" [level=3]
      - heading "Sandbox" [level=3]
      - heading "Smart metering" [level=3]
      - heading "Website" [level=3]
`,
  'active-default': `
- main:${header}
  - group "Overview":
    - region "Active":
      - /children: equal
      - heading "Active" [level=2]
      - grid:
        - row:
          - gridcell:
            - /children: equal
            - heading "Analyst default" [level=3]
            - text: 6 hours 42 minutes left
            - paragraph: Sales data
            - text: until 9:48 PM
            - paragraph: 210987654321-Analyst
            - button "More for Analyst in Sales data"
            - button "Stop Analyst in Sales data": Stop
    - region "Roles (14)":
      - heading "Sales data" [level=3]
      - grid:
        - row:
          - /children: equal
          - gridcell:
            - button "Analyst in Sales data is active": Analyst
          - gridcell "Active"
`,
  starting: `
- region "Roles (14)":
  - heading "Sales data" [level=3]
  - grid:
    - row:
      - /children: equal
      - gridcell:
        - button "Start Analyst in Sales data" [disabled]: Analyst
      - gridcell:
        - text: Starting…
        - button "Cancel starting Analyst in Sales data"
`,
  'many-failures': `
- main:${header}
  - group "Overview":
    - region "Action needed":
      - /children: equal
      - heading "Action needed" [level=2]
      - article "Sign-in wasn’t finished":
        - heading "Sign-in wasn’t finished" [level=3]
        - paragraph: The sign-in window was closed before you reached AWS.
        - 'button "Dismiss: Sign-in wasn’t finished"'
        - button "Sign in"
      - article "AWS can’t be reached":
        - heading "AWS can’t be reached" [level=3]
        - paragraph: sts.eu-central-1.amazonaws.com didn’t respond. Check your network, VPN, or proxy, and try again.
        - 'button "Dismiss: AWS can’t be reached"'
        - button "Sign in"
      - button "Show 1 more"
    - region "Roles (14)"
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
