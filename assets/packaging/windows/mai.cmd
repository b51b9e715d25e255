@rem For people and scripts. Command scripts wait for a program with windows and get its exit code; a prompt would not.
@rem Programs start Mai.exe itself, because a command script reads its arguments again (& | < > ^ %%).
@"%~dp0..\Mai.exe" %*
