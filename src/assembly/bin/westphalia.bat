@echo off
rem Starts Westphalia on Windows, with the Java that lies beside it or else Java 17 or later of the machine.
setlocal EnableExtensions DisableDelayedExpansion
set "jar=%~dp0westphalia.jar"
if exist "%~dp0runtime\bin\java.exe" goto beside
if defined JAVA_HOME goto home
for %%j in (java.exe) do set "java=%%~$PATH:j"
goto found
:home
set "java=%JAVA_HOME:"=%\bin\java.exe"
goto found
:beside
set "java=%~dp0runtime\bin\java.exe"
set "jar=%~dp0app\westphalia.jar"
:found
if not exist "%java%" goto missing
rem Commands that are over in a moment start faster without the compiler that long runs need.
set "quick="
for %%c in (check show diff schema parameters power new completion -h --help -V --version) do if "%~1"=="%%c" set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem What is printed is UTF-8; the console gets back the code page it had.
for /f "tokens=2 delims=:" %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" -Xshare:auto %quick% %WESTPHALIA_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"
chcp %page:.=% >nul
exit /b %code%
:missing
echo westphalia needs Java 17 or later: install it, or set JAVA_HOME 1>&2
exit /b 1
