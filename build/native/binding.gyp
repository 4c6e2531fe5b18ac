# The database engine: node-sqlite3's own binding, linked with the amalgamation of SQLite3 Multiple Ciphers
# (SQLite with SQLCipher-compatible encryption) instead of the plain SQLite that it carries.
# build/setup/sqlite.mjs copies the sources beside this file, because make cannot handle blanks in their paths:
#   engine/  sqlite3.c, sqlite3.h      from better-sqlite3-multiple-ciphers
#   binding/ *.cc, *.h                 from sqlite3
#   napi/    napi.h, napi-inl.h, ...   from node-addon-api
{
  'target_defaults': {
    'default_configuration': 'Release',
    'conditions': [
      ['OS=="win"', { 'defines': ['WIN32', '_WIN32'] }],
      ['OS=="mac"', { 'xcode_settings': { 'MACOSX_DEPLOYMENT_TARGET': '11.0' } }],
    ],
  },
  'targets': [
    {
      'target_name': 'sqlite3mc',
      'type': 'static_library',
      'sources': ['engine/sqlite3.c'],
      'include_dirs': ['engine'],
      'defines': [
        'SQLITE_ENABLE_FTS5',
        'SQLITE_THREADSAFE=1',
        # Temporary tables and sorts stay in memory: nothing readable in the system's temporary folder.
        'SQLITE_TEMP_STORE=2',
        'SQLITE_SECURE_DELETE',
        # A misspelt "column" is an error instead of a silent text.
        'SQLITE_DQS=0',
        'NDEBUG',
      ],
      'conditions': [
        ['OS!="win"', {
          # Without it SQLite waits in whole seconds when the database is busy.
          'defines': ['HAVE_USLEEP=1'],
          'cflags': ['-w', '-fPIC', '-fvisibility=hidden', '-O2'],
        }],
        ['OS=="linux" and target_arch=="x64"', { 'cflags': ['-msse4.2', '-maes'] }],
        ['OS=="mac"', {
          'xcode_settings': {
            'GCC_OPTIMIZATION_LEVEL': '2',
            'GCC_SYMBOLS_PRIVATE_EXTERN': 'YES',
            'WARNING_CFLAGS': ['-w'],
          },
        }],
        ['OS=="mac" and target_arch=="x64"', {
          'xcode_settings': { 'OTHER_CFLAGS': ['-msse4.2', '-maes'] },
        }],
        ['OS=="win"', {
          'msvs_settings': { 'VCCLCompilerTool': { 'WarningLevel': 0, 'Optimization': 2 } },
        }],
      ],
    },
    {
      # The name under which sqlite3/lib/sqlite3-binding.js looks for it.
      'target_name': 'node_sqlite3',
      'dependencies': ['sqlite3mc'],
      'sources': ['binding/backup.cc', 'binding/database.cc', 'binding/node_sqlite3.cc', 'binding/statement.cc'],
      'include_dirs': ['engine', 'napi'],
      # Node-API 6 is what sqlite3 is written for; every Node and Electron that we meet offers it.
      'defines': ['NAPI_VERSION=6', 'NAPI_DISABLE_CPP_EXCEPTIONS=1', 'NDEBUG'],
      'cflags!': ['-fno-exceptions'],
      'cflags_cc!': ['-fno-exceptions'],
      'conditions': [
        # No other SQLite in the process may be picked up instead of ours.
        ['OS=="linux"', { 'ldflags': ['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'] }],
        ['OS=="mac"', {
          'xcode_settings': { 'GCC_ENABLE_CPP_EXCEPTIONS': 'YES', 'CLANG_CXX_LIBRARY': 'libc++' },
        }],
        ['OS=="win"', { 'msvs_settings': { 'VCCLCompilerTool': { 'ExceptionHandling': 1 } } }],
      ],
    },
  ],
}
