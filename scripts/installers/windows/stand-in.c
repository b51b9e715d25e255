// Stands for Electron's program on Windows, which can't be had everywhere: carries its fuse wire, notes how it was started, and does
// what setups ask of Mai. `--stay` runs as Mai does, and ends when another process has asked with `--quit`, but not with `--deaf`.
// `--hold` runs without being known, like a short-lived process of Mai.
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

volatile const char wire[] = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x08" "10100100";

#define RUNNING L"Local\\mai-stand-in-runs"
#define QUIT L"Local\\mai-stand-in-quits"

static int is_running(void) {
  HANDLE running = OpenMutexW(SYNCHRONIZE, FALSE, RUNNING);
  if (running) CloseHandle(running);
  return running != NULL;
}

static int quit(void) {
  HANDLE asked = OpenEventW(EVENT_MODIFY_STATE, FALSE, QUIT);
  if (asked) SetEvent(asked);
  for (int tries = 0; is_running() && tries < 30; tries++) Sleep(100);
  return is_running();
}

static int stay(int hears) {
  CreateMutexW(NULL, FALSE, RUNNING);
  HANDLE asked = CreateEventW(NULL, TRUE, FALSE, hears ? QUIT : NULL);
  WaitForSingleObject(asked, 120000);
  return 0;
}

int wmain(int count, wchar_t **words) {
  wchar_t path[600];
  _snwprintf(path, 600, L"%ls\\stand-in-starts.log", _wgetenv(L"APPDATA"));
  FILE *log = _wfopen(path, L"a, ccs=UTF-8");
  if (log) {
    fwprintf(log, L"%ls\n", GetCommandLineW());
    fclose(log);
  }
  if (count < 2) return wire[0] == 0;
  if (!wcscmp(words[1], L"--ensure") && count > 2) {
    wprintf(L"%ls is active.\n", words[2]);
    return 3;
  }
  if (!wcscmp(words[1], L"--quit")) return quit();
  if (!wcscmp(words[1], L"--stay")) return stay(count < 3);
  if (!wcscmp(words[1], L"--hold")) Sleep(120000);
  return 0;
}
