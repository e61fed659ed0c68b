# For other scripts to read in: `say ENGLISH CHINESE`, in Chinese where the terminal is.
spoken=${YINGXI_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
say() {
    case $spoken in
    zh*) echo "$2" ;;
    *) echo "$1" ;;
    esac
}
