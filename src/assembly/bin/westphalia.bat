@echo off
rem Starts Westphalia on Windows; needs Java 17 or later.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "quick="
for %%c in (check show diff schema parameters power new completion -h --help -V --version) do if "%~1"=="%%c" set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"%java%" -Xshare:auto %quick% %WESTPHALIA_OPTS% -jar "%~dp0westphalia.jar" %*
exit /b %errorlevel%
