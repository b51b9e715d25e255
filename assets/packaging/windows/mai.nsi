; Mai's setup for one person, without administrator rights, with NSIS' own plug-ins only.
;   makensis -DVERSION=1.2.3 -DAPP=<unpacked app> -DOUT=<setup.exe> [-DFAST] [-DTARGET=amd64-unicode] [-DSIGN=<command>] mai.nsi
; Switches: /S is silent; --updated keeps away what the person removed (menu entry, PATH); --force-run starts Mai at the end, also
; the old one after a failure. The uninstaller: /S, and /FORGET to delete settings and saved sign-ins, too.
; The new version is unpacked beside the old one, and takes its place by renaming: a setup that fails or is killed leaves
; a whole Mai.
Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinMessages.nsh
!include user-path.nsh
!include shortcut-id.nsh
!include replace-mai.nsh

!define ID "org.mai.desktop"
!define COMPANY "The Mai authors"
!define CLASSES "Software\Classes"
!define FILE_CLASS "Mai.setup"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define RUN_APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\mai.exe"

Name "Mai"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Mai"
!ifdef FAST
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
AllowSkipFiles off
ManifestSupportedOS Win10
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Mai"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Mai setup"
VIAddVersionKey CompanyName "${COMPANY}"
VIAddVersionKey LegalCopyright "Copyright 2026 ${COMPANY}"
Icon "${__FILEDIR__}\..\..\icon.ico"
UninstallIcon "${__FILEDIR__}\..\..\icon.ico"
ShowInstDetails nevershow
ShowUninstDetails nevershow
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
  !finalize '${SIGN} "%1"'
!endif
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Var IsUpdate
Var StartsMai

!insertmacro Fail ""
!insertmacro Fail "un."

Function AfterFailure
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR.new"
  Call StartMai
FunctionEnd

Function un.AfterFailure
FunctionEnd

Function StartMai
  ; Not in Mai's folder, which the next setup renames.
  SetOutPath "$PROFILE"
  ${If} $StartsMai != ""
  ${AndIf} ${FileExists} "$INSTDIR\Mai.exe"
    Exec '"$INSTDIR\Mai.exe"'
  ${EndIf}
FunctionEnd

Function .onInit
  SetShellVarContext current
  ; Always the same folder: renaming any other could take along what isn't Mai's.
  StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Mai"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "--updated" $1
  ${IfNot} ${Errors}
    StrCpy $IsUpdate 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "--force-run" $1
  ${IfNot} ${Errors}
    StrCpy $StartsMai 1
  ${EndIf}
  !insertmacro OnlyOne ""
  !insertmacro Recover
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} ${FileExists} "$INSTDIR\Mai.exe"
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      !insertmacro FailWith "" ${EXIT_NEWER} "A newer Mai is installed ($0). To go back to ${VERSION}, uninstall it first. Nothing was changed."
    ${EndIf}
  ${EndIf}
FunctionEnd

; Files could not be unpacked.
Function .onInstFailed
  Push ${EXIT_NOT_WRITTEN}
  Push "Mai could not be written to $INSTDIR. Is the disk full? Nothing was changed."
  Call Fail
FunctionEnd

Section
  ; While the old one goes on.
  RMDir /r "$INSTDIR.new"
  RMDir /r "$INSTDIR.old"
  ClearErrors
  SetOutPath "$INSTDIR.new"
  File /r "${APP}\*"
  SetOutPath "$INSTDIR.new\bin"
  File "${__FILEDIR__}\mai.cmd"
  WriteUninstaller "$INSTDIR.new\Uninstall.exe"
  ${If} ${Errors}
    Abort
  ${EndIf}

  !insertmacro QuitMai "" "--for-upgrade"
  ; A scanner may still read what has just been written.
  StrCpy $1 0
  ${Do}
    ClearErrors
    Rename "$INSTDIR.new" "$INSTDIR"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} $1 >= 20
      Rename "$INSTDIR.old" "$INSTDIR"
      !insertmacro FailWith "" ${EXIT_IN_USE} "${IN_USE}"
    ${EndIf}
    Sleep 500
  ${Loop}

  WriteRegStr HKCU "Software\Mai" "InstalledBy" "nsis"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Mai"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${COMPANY}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Mai.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  WriteRegStr HKCU "${CLASSES}\mai" "" "URL:Mai"
  WriteRegStr HKCU "${CLASSES}\mai" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\mai\DefaultIcon" "" "$INSTDIR\Mai.exe,0"
  WriteRegStr HKCU "${CLASSES}\mai\shell\open\command" "" '"$INSTDIR\Mai.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}" "" "Mai setup"
  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}\DefaultIcon" "" "$INSTDIR\Mai.exe,0"
  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}\shell\open\command" "" '"$INSTDIR\Mai.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.mai\OpenWithProgids" "${FILE_CLASS}" ""
  ; Another program's stays the default.
  ReadRegStr $0 HKCU "${CLASSES}\.mai" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\.mai" "" "${FILE_CLASS}"
    WriteRegStr HKCU "${CLASSES}\.mai" "Content Type" "application/vnd.mai.setup+json"
  ${EndIf}
  ; For Windows' own “Run”.
  WriteRegStr HKCU "${APP_PATHS}" "" "$INSTDIR\Mai.exe"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  SetOutPath "$PROFILE"
  ${If} $IsUpdate == ""
  ${OrIf} ${FileExists} "$SMPROGRAMS\Mai.lnk"
    CreateShortCut "$SMPROGRAMS\Mai.lnk" "$INSTDIR\Mai.exe"
    !insertmacro SetShortcutId "$SMPROGRAMS\Mai.lnk" "${ID}"
  ${EndIf}
  ${If} $IsUpdate == ""
    !insertmacro AddToUserPath "$INSTDIR\bin"
  ${EndIf}
  RMDir /r "$INSTDIR.old"
  Call StartMai
SectionEnd

Function un.onInit
  SetShellVarContext current
  !insertmacro OnlyOne "un."
FunctionEnd

Section Uninstall
  !insertmacro QuitMai "un." ""
  ; Its files are free. Mai itself removes what it wrote elsewhere, and knows that by its own path.
  Rename "$INSTDIR.old" "$INSTDIR"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FORGET" $1
  ${If} ${Errors}
    StrCpy $2 ""
  ${Else}
    StrCpy $2 " --settings"
  ${EndIf}
  nsExec::Exec /TIMEOUT=60000 '"$INSTDIR\Mai.exe" --forget$2'
  Pop $0
  Rename "$INSTDIR" "$INSTDIR.old"

  DeleteRegValue HKCU "${RUN}" "${ID}"
  DeleteRegValue HKCU "${RUN_APPROVED}" "${ID}"
  ReadRegStr $0 HKCU "${CLASSES}\mai\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\Mai.exe" "%1"'
    DeleteRegKey HKCU "${CLASSES}\mai"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${FILE_CLASS}"
  ReadRegStr $0 HKCU "${CLASSES}\.mai" ""
  ${If} $0 == "${FILE_CLASS}"
    DeleteRegValue HKCU "${CLASSES}\.mai" ""
    DeleteRegValue HKCU "${CLASSES}\.mai" "Content Type"
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.mai\OpenWithProgids" "${FILE_CLASS}"
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\.mai\OpenWithProgids"
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\.mai"
  DeleteRegKey HKCU "${APP_PATHS}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  !insertmacro RemoveFromUserPath "$INSTDIR\bin"
  Delete "$SMPROGRAMS\Mai.lnk"
  RMDir /r "$INSTDIR"
  RMDir /r "$INSTDIR.new"
  RMDir /r "$INSTDIR.old"
  DeleteRegValue HKCU "Software\Mai" "InstalledBy"
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "Software\Mai"
  ; Last: until here it can be started again.
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
