// Accessibility trees of the main screens: names, roles, states, order (https://playwright.dev/docs/aria-snapshots).
// More nodes of the same kind may be in between, unless a list is marked as complete.

const header = `
  - heading "Mai" [level=1]
  - search:
    - searchbox "Search accounts and roles"
    - text: Arrow keys move over the roles, Enter gets keys.
  - button "More"
  - button "Settings"`;

/** By gallery sample. */
export const ACCESSIBILITY_TREES: Readonly<Record<string, string>> = {
  welcome: `
- main:
  - /children: equal
  - heading "Welcome to Mai" [level=1]
  - paragraph: Sign in with your company account, click a role, and every AWS tool on this computer works.
  - text: Your company’s AWS sign-in address
  - textbox "Your company’s AWS sign-in address":
    - /placeholder: sso.example.com/aws
  - paragraph: Your IT department has it. It often begins with the name of your company’s sign-in page.
  - button "Sign in"
  - button "Open a company set-up file…"
  - paragraph: Mai never sees your password. You type it on your company’s own page.
`,
  'roles-14': `
- main:${header}
  - group "Overview":
    - region "Roles (14)":
      - heading "Roles (14)" [level=2]
      - heading "Data platform" [level=3]
      - text: "543210987654"
      - button "Name and mark of Data platform"
      - grid:
        - row:
          - gridcell:
            - button "Get keys for Administrator in Data platform": Administrator
          - gridcell:
            - button "More for Administrator in Data platform"
        - row:
          - gridcell:
            - button "Get keys for DataEngineer in Data platform": DataEngineer
          - gridcell:
            - button "More for DataEngineer in Data platform"
        - row:
          - gridcell:
            - button "Get keys for ReadOnly in Data platform": ReadOnly
          - gridcell:
            - button "More for ReadOnly in Data platform"
      - heading "Grid operations" [level=3]
      - heading "Sales data" [level=3]
      - heading "Sandbox" [level=3]
      - heading "Smart metering" [level=3]
      - heading "Website" [level=3]
`,
  'live-default': `
- main:${header}
  - group "Overview":
    - region "Live":
      - /children: equal
      - heading "Live" [level=2]
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
            - button "Analyst in Sales data is live": Analyst
          - gridcell "Live"
`,
  'getting-keys': `
- region "Roles (14)":
  - heading "Sales data" [level=3]
  - grid:
    - row:
      - /children: equal
      - gridcell:
        - button "Get keys for Analyst in Sales data" [disabled]: Analyst
      - gridcell:
        - text: Getting keys…
        - button "Cancel getting keys for Analyst in Sales data"
`,
  'many-failureNotices': `
- main:${header}
  - group "Overview":
    - region "Needs you":
      - /children: equal
      - heading "Needs you" [level=2]
      - article "Sign-in was not finished":
        - heading "Sign-in was not finished" [level=3]
        - paragraph: The sign-in window was closed before your company handed you over to AWS.
        - 'button "Dismiss: Sign-in was not finished"'
        - button "Sign in"
      - article "AWS can’t be reached":
        - heading "AWS can’t be reached" [level=3]
        - paragraph: sts.eu-central-1.amazonaws.com did not answer. Check your network, VPN or proxy and try again.
        - 'button "Dismiss: AWS can’t be reached"'
        - button "Sign in"
      - button "Show 1 more"
    - region "Roles (14)"
`,
  'role-live': `
- dialog "Analyst in Sales data":
  - heading "Analyst in Sales data" [level=2]: Analyst
  - button "Close"
  - paragraph: Sales data
  - paragraph: Account 210987654321
  - paragraph:
    - strong: 6 hours 42 minutes left
    - text: until 9:48 PM
  - button "Stop"
  - region "Use it":
    - button "Open AWS console"
    - button "Copy console link"
    - button "Test these credentials"
    - combobox "Copy for"
    - button "Copy AWS_PROFILE"
    - button "Copy keys"
    - status: AWS knows you as erik.lund@example-energy.com, in the role Analyst of Sales data. Asked at 3:06 PM.
  - switch "Favourite"
  - textbox "Profile name": 210987654321-Analyst
  - button "Save Profile name": Save
  - textbox "Region": eu-central-1
  - button "Save Region": Save
  - combobox "How long keys last":
    - option "As for all roles" [selected]
  - switch "Use as default"
  - group "How tools get the keys":
    - radio "From the credentials file" [checked]
    - radio "By asking Mai"
  - region "Other accounts":
    - button "Add a role of another account…"
    - button "Name and mark of Sales data"
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
    - button "Open a company set-up file…"
  - region "Keys":
    - textbox "Default region"
    - combobox "How long keys last"
    - switch "Ask before I work in production"
    - switch "Remove keys when Mai quits"
    - switch "Remove keys when they expire" [checked]
    - switch "Local endpoint for programs"
    - button "Restore AWS files…"
  - region "When Mai starts":
    - switch "Start my last roles"
    - switch "Start Mai when I log in"
    - group "Keys that open Mai from anywhere":
      - paragraph: None
      - button "Choose keys"
  - region "Notifications":
    - switch "Say when keys were renewed"
  - region "Language":
    - combobox "Language of Mai":
      - option "As the system" [selected]
`,
  'other-accounts': `
- main:
  - heading "Are these your accounts?" [level=1]
  - paragraph: The sign-in to Example Energy ended with other accounts than before. Nothing has changed yet.
  - paragraph: Another website can send accounts of its own during a sign-in. If you didn’t expect a change, don’t use them, and tell your IT department.
  - term: Sent by
  - definition: ads.example.net
  - term: Signed by
  - definition: https://idp.example.net/metadata
  - term: Signed before by
  - definition: https://sso.example-energy.test/metadata
  - heading "Accounts" [level=2]
  - list "Accounts":
    - listitem: Account ID 666666666666 1 role
    - listitem: Account ID 777777777777 12 roles
  - button "Don’t use them"
  - button "Use these accounts"
`,
  troubleshoot: `
- dialog "Check-up":
  - heading "Check-up" [level=2]
  - button "Close"
  - paragraph: Why does my tool not see it?
  - paragraph: 2 faults, 1 warning and 1 hint
  - list:
    - listitem:
      - /children: equal
      - paragraph: Fault
      - heading "AWS_PROFILE wins over the files" [level=3]
      - paragraph: /AWS_PROFILE is set in .home.erik.\\.zshrc, line 12\\..+Remove that line and open a new terminal\\./
    - listitem:
      - paragraph: Fault
      - heading "Old keys hide the process of “batch”" [level=3]
      - button "Remove, with a backup"
    - listitem:
      - paragraph: Warning
      - heading "The access key AKIA…MPLE never ends" [level=3]
      - button "Remove, with a backup"
    - listitem:
      - paragraph: Hint
      - heading "This desktop has no keychain" [level=3]
  - button "Look again"
  - button "Copy report"
`,
  activity: `
- dialog "Activity":
  - heading "Activity" [level=2]
  - button "Close"
  - paragraph: Kept on this computer for 90 days. No keys are in it.
  - button "Copy as CSV"
  - button "Save as CSV…"
  - list:
    - /children: equal
    - listitem:
      - heading "Analyst in Sales data Live" [level=3]
      - paragraph: erik.lund@example-energy.com · Example Energy
      - paragraph: Jun 15, 2025, 2:06 PM – 10:06 PM renewed 2 times
      - paragraph: sales
    - listitem:
      - heading "AWS did not give keys for ReadOnly" [level=3]
      - paragraph: ReadOnly in Sales data
      - paragraph: Jun 15, 2025, 1:06 PM Reference ab12cd34
    - listitem:
      - heading "Developer in Smart metering Stopped" [level=3]
`,
};
