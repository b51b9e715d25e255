const header = `
  - heading "Mai" [level=1]
  - search:
    - searchbox "Search accounts and roles"
    - text: Use the arrow keys to select a role and Enter to start it.
  - button "Settings"`;

/** By gallery sample. */
export const HOME_TREES: Readonly<Record<string, string>> = {
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
            - button "Open console for Administrator in Data platform"
            - 'button "Favorite: Administrator in Data platform"'
            - button "More for Administrator in Data platform"
        - row:
          - gridcell:
            - button "Start DataEngineer in Data platform": DataEngineer
          - gridcell:
            - button "Open console for DataEngineer in Data platform"
            - 'button "Favorite: DataEngineer in Data platform"'
            - button "More for DataEngineer in Data platform"
        - row:
          - gridcell:
            - button "Start ReadOnly in Data platform": ReadOnly
          - gridcell:
            - button "Open console for ReadOnly in Data platform"
            - 'button "Favorite: ReadOnly in Data platform"'
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
            - img "6 hours 42 minutes left"
            - heading "Analyst in Sales data" [level=3]:
              - button "Analyst in Sales data": Analyst
            - text: Renews automatically
            - paragraph: Sales data
            - text: until 9:48 PM
            - button "Copy profile name 2109 8765 4321-Analyst"
            - button "Copy Account ID 2109 8765 4321"
          - gridcell:
            - /children: equal
            - button "Open console for Analyst in Sales data": Console
            - 'button "Copy AWS_PROFILE for bash, zsh: Analyst in Sales data"': Copy
            - 'button "Choose what to copy: Analyst in Sales data"'
            - text: default
            - button "Stop Analyst in Sales data": Stop
    - region "Roles (14)":
      - heading "Sales data" [level=3]
      - grid:
        - row:
          - /children: equal
          - gridcell:
            - button "Analyst in Sales data is active": Analyst
          - gridcell:
            - /children: equal
            - button "Open console for Analyst in Sales data"
            - 'button "Favorite: Analyst in Sales data"'
            - button "More for Analyst in Sales data"
            - text: Active
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
};
