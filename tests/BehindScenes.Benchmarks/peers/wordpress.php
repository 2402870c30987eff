<?php
// wordpress.php FOLDER HOST FILE...: installs WordPress in the folder and posts each file. Prints the first post's id.
[, $folder, $host] = $argv;
$files = array_slice($argv, 3);
$_SERVER['HTTP_HOST'] = $host;
define('WP_INSTALLING', true);

// It would be mailed.
function wp_new_blog_notification() {}

require "$folder/wp-load.php";
require "$folder/wp-admin/includes/upgrade.php";
wp_install('Behind the scenes', 'editor', 'editor@localhost.localdomain', true, '', 'unused');
update_option('blog_public', 1);
kses_remove_filters();
$first = null;
foreach ($files as $file) {
    $text = str_replace("\r\n", "\n", file_get_contents($file));
    if (preg_match('/\A---\n.*?^headline: (.+?)$.*?^---\n(.*)\z/ms', $text, $parts)) {
        [, $headline, $body] = $parts;
    } else {
        [$headline, $body] = explode("\n", $text, 2);
    }
    $id = wp_insert_post(['post_title' => trim($headline, " \"'"), 'post_content' => trim($body), 'post_status' => 'publish', 'post_author' => 1], true);
    if (is_wp_error($id)) {
        fwrite(STDERR, "$file: {$id->get_error_message()}\n");
        exit(1);
    }
    $first ??= $id;
}
echo $first;
