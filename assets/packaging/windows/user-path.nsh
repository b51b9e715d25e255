; Adds a folder to this user's PATH, and removes it. Outside NSIS' own strings, which end after 1,024 characters and would
; shorten a long PATH. https://nsis.sourceforge.io/Docs/System/System.html

!define /ifndef PATH_SZ 1
!define /ifndef PATH_EXPAND_SZ 2

; Reads PATH as ";A;B;" into $R2 (to be freed), its type into $R1, the key into $R0 (to be closed). $R2 is 0 where it can't be read.
!macro ReadUserPath
  StrCpy $R2 0
  System::Call 'advapi32::RegCreateKeyW(p -2147483647, w "Environment", *p .R0) i .r0'
  ${If} $0 = 0
    StrCpy $R1 ${PATH_EXPAND_SZ}
    StrCpy $R3 0
    System::Call 'advapi32::RegQueryValueExW(p R0, w "Path", p 0, *i .r1, p 0, *i .r2) i .r0'
    ${If} $0 = 0
      StrCpy $R1 $1
      StrCpy $R3 $2
    ${EndIf}
    ; Room for two semicolons, the folder and two ends.
    IntOp $R4 $R3 + 4096
    ${If} $R1 = ${PATH_SZ}
    ${OrIf} $R1 = ${PATH_EXPAND_SZ}
      System::Call '*(&i$R4 0) p .R2'
      System::Call 'kernel32::lstrcpyW(p R2, w ";")'
      IntPtrOp $R5 $R2 + 2
      ${If} $R3 > 0
        System::Call 'advapi32::RegQueryValueExW(p R0, w "Path", p 0, p 0, p R5, *i R3) i .r0'
      ${EndIf}
      System::Call 'kernel32::lstrcatW(p R2, w ";")'
    ${EndIf}
  ${EndIf}
!macroend

; Writes what stands at $R5, up to its end.
!macro WriteUserPath
  System::Call 'kernel32::lstrlenW(p R5) i .r0'
  IntOp $0 $0 + 1
  IntOp $0 $0 * 2
  System::Call 'advapi32::RegSetValueExW(p R0, w "Path", i 0, i R1, p R5, i r0)'
  ; Running programs and the desktop read it again.
  SendMessage ${HWND_BROADCAST} ${WM_WININICHANGE} 0 "STR:Environment" /TIMEOUT=1000
!macroend

!macro CloseUserPath
  ${If} $R2 P<> 0
    System::Free $R2
  ${EndIf}
  System::Call 'advapi32::RegCloseKey(p R0)'
!macroend

; $R5 := the text at $R2 without its first and last semicolon.
!macro TrimUserPath
  System::Call 'kernel32::lstrlenW(p R2) i .r0'
  ${If} $0 > 1
    IntOp $0 $0 - 1
    IntOp $0 $0 * 2
    IntPtrOp $1 $R2 + $0
    System::Call '*$1(&i2 0)'
  ${EndIf}
  IntPtrOp $R5 $R2 + 2
!macroend

!macro AddToUserPath FOLDER
  !insertmacro ReadUserPath
  ${If} $R2 P<> 0
    System::Call 'shlwapi::StrStrIW(p R2, w ";${FOLDER};") p .r1'
    ${If} $1 P= 0
      ; ";;" is an empty PATH.
      System::Call 'kernel32::lstrlenW(p R2) i .r0'
      ${If} $0 = 2
        System::Call 'kernel32::lstrcpyW(p R2, w ";")'
      ${EndIf}
      System::Call 'kernel32::lstrcatW(p R2, w "${FOLDER};")'
      !insertmacro TrimUserPath
      !insertmacro WriteUserPath
    ${EndIf}
  ${EndIf}
  !insertmacro CloseUserPath
!macroend

!macro RemoveFromUserPath FOLDER
  !insertmacro ReadUserPath
  ${If} $R2 P<> 0
    System::Call 'shlwapi::StrStrIW(p R2, w ";${FOLDER};") p .r1'
    ${If} $1 P<> 0
      ; The rest, with its semicolon, moves over the entry.
      StrLen $2 ";${FOLDER}"
      IntOp $2 $2 * 2
      IntPtrOp $2 $1 + $2
      System::Call 'kernel32::lstrlenW(p r2) i .r3'
      IntOp $3 $3 + 1
      IntOp $3 $3 * 2
      System::Call 'kernel32::RtlMoveMemory(p r1, p r2, p r3)'
      !insertmacro TrimUserPath
      !insertmacro WriteUserPath
    ${EndIf}
  ${EndIf}
  !insertmacro CloseUserPath
!macroend
