; What setup and uninstaller share: they change nothing while Mai runs or its files are in use, and say why.

; Exit codes. 1 and 2 are NSIS' own: canceled, stopped.
!define EXIT_RUNNING 3
!define EXIT_IN_USE 4
!define EXIT_NOT_WRITTEN 5
!define EXIT_NEWER 6
!define EXIT_BUSY 7

!define RUNNING "Mai is still running. Quit it from its menu, then try again. Nothing was changed."
!define IN_USE "Files of Mai are in use by another program. Close it, then try again. Nothing was changed."

; Says TEXT in a dialog, or on the standard error of a silent setup, and ends with CODE.
!macro Fail UN
Function ${UN}Fail
  Pop $R1 ; text
  Pop $R0 ; code
  SetErrorLevel $R0
  ${If} ${Silent}
    System::Call 'kernel32::AttachConsole(i -1)'
    System::Call 'kernel32::GetStdHandle(i -12) p .r0'
    StrLen $1 "$R1$\r$\n"
    System::Call 'kernel32::WriteFile(p r0, m "$R1$\r$\n", i r1, *i .r2, p 0)'
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$R1"
  ${EndIf}
  Call ${UN}AfterFailure
  Quit
FunctionEnd
!macroend

!macro FailWith UN CODE TEXT
  Push ${CODE}
  Push "${TEXT}"
  Call ${UN}Fail
!macroend

; Setup and uninstaller at the same time would undo each other.
!macro OnlyOne UN
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Local\org.mai.desktop.setup") p .r0 ?e'
  Pop $0
  ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
    !insertmacro FailWith "${UN}" ${EXIT_BUSY} "Another setup of Mai is running. Nothing was changed."
  ${EndIf}
!macroend

; Asks the running Mai to quit, and makes sure that its files can be replaced. OPTIONS are those of `Mai.exe --quit`.
!macro QuitMai UN OPTIONS
  ; A working directory in the folder would keep it from being renamed.
  SetOutPath "$TEMP"
  ${If} ${FileExists} "$INSTDIR\Mai.exe"
    nsExec::Exec /TIMEOUT=120000 '"$INSTDIR\Mai.exe" --quit --wait 30 ${OPTIONS}'
    Pop $0
    ; 1: it still runs. A damaged Mai ends in some other way, and must not be in the way of its replacement.
    ${If} $0 == "1"
    ${OrIf} $0 == "timeout"
      !insertmacro FailWith "${UN}" ${EXIT_RUNNING} "${RUNNING}"
    ${EndIf}
    ; Short-lived processes of Mai answer programs that ask for credentials. Scanners read what has just run.
    StrCpy $1 0
    ${Do}
      StrCpy $2 free
      ClearErrors
      FileOpen $0 "$INSTDIR\Mai.exe" a
      ${If} ${Errors}
        StrCpy $2 "in use"
      ${Else}
        FileClose $0
        Rename "$INSTDIR" "$INSTDIR.old"
        ${If} ${Errors}
          StrCpy $2 "in use"
        ${EndIf}
      ${EndIf}
      ${If} $2 == free
        ${ExitDo}
      ${EndIf}
      IntOp $1 $1 + 1
      ${If} $1 >= 10
        !insertmacro FailWith "${UN}" ${EXIT_IN_USE} "${IN_USE}"
      ${EndIf}
      Sleep 500
    ${Loop}
  ${EndIf}
!macroend

; A setup that was killed between two steps: the old Mai comes back.
!macro Recover
  ${IfNot} ${FileExists} "$INSTDIR\Mai.exe"
  ${AndIf} ${FileExists} "$INSTDIR.old\Mai.exe"
    RMDir /r "$INSTDIR"
    Rename "$INSTDIR.old" "$INSTDIR"
  ${EndIf}
!macroend
